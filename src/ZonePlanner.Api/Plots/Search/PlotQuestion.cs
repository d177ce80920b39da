using System.Text.Json;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Plots.Search;

/// <summary>A page of plots as the database is asked for it.</summary>
/// <param name="Needs">What somebody needs.</param>
/// <param name="Units">The places named.</param>
/// <param name="Industries">The industries meant; none when nothing is asked for.</param>
/// <param name="At">Of what moments.</param>
/// <param name="After">Where the page before ended.</param>
/// <param name="Limit">How many plots at most.</param>
internal sealed record PlotQuestion(PlotNeeds Needs, NamedUnits Units, IReadOnlyList<IndustryName> Industries, AsOf At, PlotQuestion.Place? After, int Limit)
{
    // The names in the file, and when each is asked for.
    private static readonly Dictionary<string, Func<PlotQuestion, bool>> Parts = new(
        [
            new("words", asked => asked.Needs.Words is not null),
            new("area", asked => asked.Needs is { HaTo: not null } or { HaFrom: not null, Together: false }),
            new("together", asked => asked.Needs.Together),
            new("price", asked => asked.Needs.PriceUnit is not null),
            new("industry", asked => asked.Industries.Count > 0),
            new("province", asked => asked.Units.Provinces is not null),
            new("district", asked => asked.Units.Districts is not null),
            new("commune", asked => asked.Units.Communes is not null),
            new("site", asked => asked.Needs.Sites is not null),
            new("kind", asked => asked.Needs.Kinds is not null),
            new("gas", asked => asked.Needs.Gas),
            new("telecom", asked => asked.Needs.Telecom),
            new("leaseUntilFrom", asked => asked.Needs.LeaseUntilFrom is not null),
            new("cleanOnly", asked => asked.Needs.CleanOnly),
            new("surveyedOnly", asked => asked.Needs.SurveyedOnly),
            new("reportedWithinDays", asked => asked.Needs.ReportedWithinDays is not null),
            new("bbox", asked => asked.Needs.Bbox is not null),
            new("within", asked => asked.Needs.Within is not null),
            new("cursor", asked => asked.After is not null),
            new("facets", asked => asked.Needs.Facets),
            new("no-facets", asked => !asked.Needs.Facets),
            new("km", asked => Measure.All.Any(measure => !measure.IsLeast && (asked.Needs.Figures.ContainsKey(measure.Name) || asked.Needs.Sort == measure.Name))),
            .. Measure.All.Select(measure => KeyValuePair.Create(measure.Name, bool (PlotQuestion asked) => asked.Needs.Figures.ContainsKey(measure.Name))),
            .. PlotNeeds.Orders.Select(order => KeyValuePair.Create($"by-{order}", bool (PlotQuestion asked) => asked.Needs.Sort == order)),
        ],
        StringComparer.Ordinal);

    private static readonly OptionalSql Statement = new(Sql.Beside(typeof(PlotQuestion), "plot_search.sql"), Parts.Keys);

    /// <summary>The statement for what is asked, with its values.</summary>
    /// <param name="database">Where it is to be asked.</param>
    /// <param name="words">What the words mean, as a tsquery.</param>
    public NpgsqlCommand ToCommand(NpgsqlDataSource database, string? words)
    {
        var command = database.CreateCommand(Statement.Asking(Parts.Where(part => part.Value(this)).Select(part => part.Key).ToHashSet(StringComparer.Ordinal)));
        Add(JsonSerializer.Serialize(Needs.Numbers()), "jsonb");
        Add(At.ValidAt, "date");
        Add(At.KnownAt, "timestamptz");
        Add(words, "text");
        Add(Needs.PriceUnit is { } unit ? RecordTypes.Kebab(unit) : null, "text");
        Add(NamedIndustries.BitsOf(Industries), "text");
        Add(Units.Provinces, "bigint[]");
        Add(Units.Districts, "bigint[]");
        Add(Units.Communes, "bigint[]");
        Add(Needs.Sites, "text[]");
        Add(Needs.Kinds, "text[]");
        Add(Needs.Statuses, "text[]");
        Add(Needs.LeaseUntilFrom, "date");
        Add(Needs.ReportedSince(At), "date");
        Add(Needs.Within, "bytea");
        Add(Limit, "integer");
        Add(After?.Rank, "double precision");
        Add(After?.Code, "text");
        return command;

        void Add(object? value, string type) => command.Parameters.Add(new() { Value = value ?? DBNull.Value, DataTypeName = type });
    }

    /// <summary>Where a page ends.</summary>
    internal sealed record Place(double Rank, string Code);
}
