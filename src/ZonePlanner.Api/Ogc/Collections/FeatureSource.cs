using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Features;
using ZonePlanner.Api.Ogc.Filtering;
using Queryable = ZonePlanner.Api.Ogc.Filtering.Queryable;

namespace ZonePlanner.Api.Ogc.Collections;

/// <summary>
/// Where features are read: a statement whose columns are <c>id</c>, <c>geometry</c> in WGS 84 and those of the properties, and whose parameters are
/// always the variant, the legal days, the instant of knowledge and today. What is asked of it beyond that is put around it: see <see cref="Features.FeatureStatement"/>.
/// </summary>
/// <param name="Sql">The statement, without an end.</param>
/// <param name="NumericIds">Whether identifiers are numbers in the database, and so ordered as numbers.</param>
/// <param name="Properties">The properties, in the order they are printed.</param>
/// <param name="GeometryName">What filters, schemas and files call the geometry.</param>
internal sealed record FeatureSource(string Sql, bool NumericIds, IReadOnlyList<Property> Properties, string GeometryName = FeatureSource.UsualGeometryName)
{
    /// <summary>What a geometry is called that has no name of its own.</summary>
    public const string UsualGeometryName = "geometry";

    /// <summary>What geometries there are, in the words of Part 5.</summary>
    public string GeometryFormat { get; init; } = "geometry-multipolygon";

    /// <summary>What filters may name. A geometry with a name of its own is found by the usual one too, so that one filter does for all collections.</summary>
    public IReadOnlyList<Queryable> Queryables { get; } =
    [
        .. new[] { new Queryable(GeometryName, QueryableType.Geometry, "feature.geometry") }
            .Concat(Properties.Select(Queried))
            .Append(new Queryable(UsualGeometryName, QueryableType.Geometry, "feature.geometry"))
            .DistinctBy(queryable => queryable.Name),
    ];

    /// <summary>The properties one may sort by: those with one value.</summary>
    public IReadOnlyList<Property> Sortables { get; } = [.. Properties.Where(property => property.Filters)];

    /// <summary>The properties one may select by with a parameter of their name.</summary>
    public IReadOnlyList<Property> Filters { get; } = ReservedParameters.Filters(Properties);

    /// <summary>The names of the parameters its items take.</summary>
    public IReadOnlyList<string> ItemParameters { get; } = [.. QuestionReader.OfItems, .. ReservedParameters.Filters(Properties).Select(property => property.Name)];

    /// <summary>The property <c>datetime</c> selects by, where the statement itself does not; without it, every feature is of all times.</summary>
    public Property? Time { get; init; }

    /// <summary>The kinds of geometry there are, as GeoJSON names them; null is Polygon and MultiPolygon.</summary>
    public IReadOnlyList<string>? Shapes { get; init; }

    /// <summary>What many features have in common.</summary>
    public IReadOnlyList<SharedProperties> Shared { get; init; } = [];

    /// <summary>Whether the present view of its collections is kept in memory: see <see cref="Memory.MemoryLayers"/>.</summary>
    public bool IsKeptInMemory { get; init; }

    /// <summary>A source whose statement is a file beside this one.</summary>
    public static FeatureSource OfFile(string file, bool numericIds, params Property[] properties) =>
        new(Statement(file), numericIds, properties);

    /// <summary>The text of a file beside this one, without an end.</summary>
    public static string Statement(string file) => Database.Sql.Beside(typeof(FeatureSource), file).TrimEnd().TrimEnd(';');

    /// <summary>Properties and, asked for or not, that which says how good the outlines are: none that was made up goes anywhere without saying so.</summary>
    public IReadOnlyList<Property> WithQuality(IReadOnlyList<Property> chosen) =>
        Find("quality") is { } quality && !chosen.Contains(quality) ? [.. chosen, quality] : chosen;

    /// <summary>The property of a name, in whichever form of Unicode it is written.</summary>
    public Property? Find(string name) => Properties.FirstOrDefault(property => property.Name == name) ?? Properties.FirstOrDefault(property => property.Name == Characters.Composed(name));

    private static Queryable Queried(Property property) => new(
        property.Name,
        TypeOf(property.Type),
        $"feature.{property.Column}",
        OpenWhenNull: property.Role is not null,
        IsFirstDayAfter: property.Role == "primary-interval-end");

    private static QueryableType TypeOf(PropertyType type) => type switch
    {
        PropertyType.Texts => QueryableType.Texts,
        PropertyType.Integer => QueryableType.Integer,
        PropertyType.Integers => QueryableType.Integers,
        PropertyType.Number => QueryableType.Number,
        PropertyType.Numbers => QueryableType.Numbers,
        PropertyType.Day => QueryableType.Date,
        PropertyType.Moment => QueryableType.Timestamp,
        PropertyType.Truth => QueryableType.Boolean,
        PropertyType.Truths => QueryableType.Booleans,
        _ => QueryableType.Text,
    };
}
