namespace ZonePlanner.Api.Ogc.Filtering;

/// <summary>Which features are asked for: a filter that was read and has a meaning. Immutable.</summary>
internal sealed class Filter(Expression root)
{
    private readonly string _text = CanonicalText.Of(root);

    /// <summary>Whether it calls a function on a geometry, which the database cannot answer from an index.</summary>
    public bool WorksOnShapes { get; } = Works(root);

    /// <summary>Whether it says anything about a geometry.</summary>
    public bool LooksAtShapes { get; } = Looks(root);

    /// <summary>A condition in SQL; every value in it is a parameter.</summary>
    public string ToSql(SqlParameters parameters) => new SqlWriter(parameters).Condition(root);

    /// <summary>The filter as CQL2 text, geometries in longitude and latitude: the same however it was written.</summary>
    public override string ToString() => _text;

    private static bool Works(Expression expression) =>
        (expression is FunctionCall && expression.Parts.Any(static part => part.Kind == ValueKind.Geometry)) || expression.Parts.Any(Works);

    private static bool Looks(Expression expression) => expression.Kind == ValueKind.Geometry || expression.Parts.Any(Looks);
}
