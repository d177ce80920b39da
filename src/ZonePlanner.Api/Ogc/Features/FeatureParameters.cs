using System.Globalization;
using Npgsql;
using NpgsqlTypes;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>
/// The parameters every feature reading takes, in this order: variant, days, known at, today, area, identifiers after, one identifier, most rows, SRID of
/// the geometry, then a value for each filter.
/// </summary>
internal static class FeatureParameters
{
    public static void Add(NpgsqlParameterCollection parameters, Question question, int? mostRows, string? after)
    {
        var id = question.Collection.Source.NumericIds ? NpgsqlDbType.Bigint : NpgsqlDbType.Text;
        parameters.Add(new NpgsqlParameter<string> { TypedValue = question.Collection.Variant });
        parameters.Add(new NpgsqlParameter<NpgsqlRange<DateOnly>> { TypedValue = question.Range, NpgsqlDbType = NpgsqlDbType.DateRange });
        parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = question.KnownAt.UtcDateTime, NpgsqlDbType = NpgsqlDbType.TimestampTz });
        parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = question.Today });
        Add(parameters, NpgsqlDbType.Geometry, question.Area?.Ground);
        Add(parameters, id, Identifier(after, question));
        Add(parameters, id, Identifier(question.Only, question));
        Add(parameters, NpgsqlDbType.Integer, mostRows);
        parameters.Add(new NpgsqlParameter<int> { TypedValue = question.Crs.Srid });
        foreach (var value in question.Filters.Concat(Enumerable.Repeat<string?>(null, question.Collection.Source.Filters.Count - question.Filters.Count)))
        {
            Add(parameters, NpgsqlDbType.Text, value);
        }
    }

    private static void Add(NpgsqlParameterCollection parameters, NpgsqlDbType type, object? value) =>
        parameters.Add(new NpgsqlParameter { NpgsqlDbType = type, Value = value ?? DBNull.Value });

    private static object? Identifier(string? text, Question question) =>
        text is not null && question.Collection.Source.NumericIds ? long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : text;
}
