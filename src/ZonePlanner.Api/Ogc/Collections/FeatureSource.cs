using ZonePlanner.Api.Database;

namespace ZonePlanner.Api.Ogc.Collections;

/// <summary>
/// Where features are read: a statement whose columns are <c>id</c>, <c>geometry</c> in WGS 84 and those of the properties, and whose parameters are
/// always the variant, the legal days, the instant of knowledge and today. What is asked of it beyond that is put around it: see <see cref="Features.FeatureStatement"/>.
/// </summary>
/// <param name="Sql">The statement, without an end.</param>
/// <param name="NumericIds">Whether identifiers are numbers in the database, and so ordered as numbers.</param>
/// <param name="Properties">The properties, in the order they are printed.</param>
internal sealed record FeatureSource(string Sql, bool NumericIds, IReadOnlyList<Property> Properties)
{
    /// <summary>The properties one may select by with a parameter of their name.</summary>
    public IReadOnlyList<Property> Filters { get; } = ReservedParameters.Filters(Properties);

    /// <summary>The property <c>datetime</c> selects by, where the statement itself does not; without it, every feature is of all times.</summary>
    public Property? Time { get; init; }

    /// <summary>The kinds of geometry there are, as GeoJSON names them; null is Polygon and MultiPolygon.</summary>
    public IReadOnlyList<string>? Shapes { get; init; }

    /// <summary>A source whose statement is a file beside this one.</summary>
    public static FeatureSource OfFile(string file, bool numericIds, params Property[] properties) =>
        new(Database.Sql.Beside(typeof(FeatureSource), file).TrimEnd().TrimEnd(';'), numericIds, properties);

    public Property? Find(string name) => Properties.FirstOrDefault(property => property.Name == name);
}
