using ZonePlanner.Api.Database;

namespace ZonePlanner.Api.Ogc.Collections;

/// <summary>
/// A reading that answers features: one <c>.sql</c> file whose columns are the identifier, the geometry and <see cref="Properties"/> in order, and whose
/// parameters are the same in every file: see <see cref="Features.FeatureParameters"/>.
/// </summary>
internal sealed class FeatureSource
{
    public FeatureSource(string file, bool numericIds, params Property[] properties)
    {
        RowsSql = Sql.Beside(typeof(FeatureSource), file).TrimEnd().TrimEnd(';');
        CountSql = $"SELECT count(*) FROM (\n{RowsSql}\n) AS matched";
        NumericIds = numericIds;
        Properties = properties;
        Filters = [.. properties.Where(property => property.Filters)];
    }

    /// <summary>The features in the order of their identifiers.</summary>
    public string RowsSql { get; }

    /// <summary>How many there would be without limit: the same statement, counted, so that the two cannot disagree.</summary>
    public string CountSql { get; }

    /// <summary>Whether identifiers are numbers in the database, and so ordered as numbers.</summary>
    public bool NumericIds { get; }

    public IReadOnlyList<Property> Properties { get; }

    /// <summary>The properties one may select by; their values are the last parameters of the statement, in this order.</summary>
    public IReadOnlyList<Property> Filters { get; }
}
