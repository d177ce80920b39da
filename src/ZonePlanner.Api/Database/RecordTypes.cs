using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NpgsqlTypes;
using ZonePlanner.Domain.Plans;
using ZonePlanner.Domain.Plots;
using ZonePlanner.Domain.Proposals;
using ZonePlanner.Domain.Protected;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;
using ZonePlanner.Domain.Units;

namespace ZonePlanner.Api.Database;

/// <summary>How the record's own types stand in PostgreSQL: periods as ranges, words as kebab-case text, names in snake case.</summary>
internal static class RecordTypes
{
    public static void MapRecordTypes(this ModelConfigurationBuilder types)
    {
        types.Properties<LegalPeriod>().HaveConversion<LegalPeriodAsRange>().HaveColumnType("daterange");
        types.Properties<RecordedPeriod>().HaveConversion<RecordedPeriodAsRange>().HaveColumnType("tstzrange");
        types.MapWords<SiteKind>();
        types.MapWords<SiteStatus>();
        types.MapWords<Quality>();
        types.MapWords<Precision>();
        types.MapWords<MovementKind>();
        types.MapWords<UnitLevel>();
        types.MapWords<ProtectedLayerKind>();
        types.MapWords<PlotStatus>();
        types.MapWords<PriceUnit>();
        types.MapWords<ProposalState>();
        types.MapWords<ProposalAction>();
    }

    /// <summary>An enumeration as its kebab-case word.</summary>
    public static void MapWords<T>(this ModelConfigurationBuilder types)
        where T : struct, Enum => types.Properties<T>().HaveConversion<Word<T>>();

    /// <summary>Names every table, column, key and index in snake case, singular.</summary>
    public static void UseSnakeCase(this ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            entity.SetTableName(Snake(entity.ClrType.Name));
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(property.Name switch
                {
                    nameof(Recorded.Period) => "recorded",
                    nameof(Recorded.By) => "recorded_by",
                    _ => Snake(property.Name),
                });
            }
        }
    }

    /// <summary>The word of an enumeration as it stands on the wire and in the database.</summary>
    public static string Kebab<T>(T value)
        where T : struct, Enum =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>The value a word in kebab case stands for.</summary>
    public static T Read<T>(string word)
        where T : struct, Enum =>
        Enum.Parse<T>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    private sealed class Word<T>() : ValueConverter<T, string>(
        value => Kebab(value),
        word => Read<T>(word))
        where T : struct, Enum;

    private sealed class LegalPeriodAsRange() : ValueConverter<LegalPeriod, NpgsqlRange<DateOnly>>(
        period => new NpgsqlRange<DateOnly>(period.From ?? default, true, period.From == null, period.Until ?? default, false, period.Until == null),
        range => new LegalPeriod(range.LowerBoundInfinite ? null : range.LowerBound, range.UpperBoundInfinite ? null : range.UpperBound));

    private sealed class RecordedPeriodAsRange() : ValueConverter<RecordedPeriod, NpgsqlRange<DateTime>>(
        period => new NpgsqlRange<DateTime>(period.From.UtcDateTime, true, false, period.Until == null ? default : period.Until.Value.UtcDateTime, false, period.Until == null),
        range => new RecordedPeriod(new DateTimeOffset(range.LowerBound), range.UpperBoundInfinite ? null : new DateTimeOffset(range.UpperBound)));
}
