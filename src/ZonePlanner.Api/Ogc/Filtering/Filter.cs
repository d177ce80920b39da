namespace ZonePlanner.Api.Ogc.Filtering;

/// <summary>Which features are asked for: a filter that was read and has a meaning. Immutable.</summary>
internal sealed class Filter(Expression root)
{
    private readonly string _text = CanonicalText.Of(root);

    /// <summary>A condition in SQL; every value in it is a parameter.</summary>
    public string ToSql(SqlParameters parameters) => new SqlWriter(parameters).Condition(root);

    /// <summary>The filter as CQL2 text, geometries in longitude and latitude: the same however it was written.</summary>
    public override string ToString() => _text;
}
