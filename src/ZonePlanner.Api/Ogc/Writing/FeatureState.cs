using System.Globalization;
using Npgsql;
using NpgsqlTypes;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Features;
using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Api.Ogc.Writing;

/// <summary>
/// What a write of a feature must have seen: the version of the site, and, for those who write in its province, the proposals on their way that would change it.
/// A write elsewhere leaves it as it is.
/// </summary>
/// <param name="Version">The line of the record.</param>
/// <param name="Recorded">When it was recorded.</param>
/// <param name="Province">The province (unit) whose site it is.</param>
/// <param name="MeasuredM2">Its square metres.</param>
/// <param name="Pending">Ids of the proposals handed in and not yet at their end; null when there are none.</param>
/// <param name="PendingAt">When the newest of them was changed.</param>
internal sealed record FeatureState(long Version, DateTimeOffset Recorded, long? Province, double? MeasuredM2, string? Pending, DateTimeOffset? PendingAt)
{
    private static readonly string Reading = Sql.Beside(typeof(FeatureState), "feature_state.sql");

    /// <summary>The state a question shows to somebody; null when it shows none.</summary>
    public static async Task<FeatureState?> ReadAsync(NpgsqlConnection connection, Question question, Caller? caller, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(Reading, connection)
        {
            Parameters =
            {
                new NpgsqlParameter<string> { TypedValue = question.Only! },
                new NpgsqlParameter<string> { TypedValue = question.Collection.Variant },
                new NpgsqlParameter<NpgsqlRange<DateOnly>> { TypedValue = question.Range, NpgsqlDbType = NpgsqlDbType.DateRange },
                new NpgsqlParameter<DateTime> { TypedValue = question.KnownAt.UtcDateTime, NpgsqlDbType = NpgsqlDbType.TimestampTz },
                new NpgsqlParameter<bool> { TypedValue = Writes(caller) },
            },
        };
        await using var row = await command.ExecuteReaderAsync(cancellation);
        if (!await row.ReadAsync(cancellation))
        {
            return null;
        }

        return new(
            row.GetInt64(0),
            new(row.GetDateTime(1), TimeSpan.Zero),
            row.IsDBNull(2) ? null : row.GetInt64(2),
            row.IsDBNull(3) ? null : row.GetDouble(3),
            row.IsDBNull(4) ? null : row.GetString(4),
            row.IsDBNull(5) ? null : new(row.GetDateTime(5), TimeSpan.Zero));
    }

    /// <summary>Whether somebody may write it.</summary>
    public bool IsWrittenBy(Caller? caller) => Writes(caller) && Province is { } province && caller!.ActsIn(province);

    /// <summary>Whether somebody writes features at all.</summary>
    public static bool Writes(Caller? caller) => caller is { Role: Role.Officer or Role.Planner };

    /// <summary>The state as the first part of a tag. What is not public yet shows only to those who write.</summary>
    public string Tag(Caller? caller)
    {
        var version = Version.ToString("x", CultureInfo.InvariantCulture);
        return Pending is { } pending && IsWrittenBy(caller) ? $"{version}.{Ogc.Tag.Digest(pending)}" : version;
    }

    /// <summary>When it last changed, for whoever asks.</summary>
    public DateTimeOffset ChangedAt(Caller? caller) => IsWrittenBy(caller) && PendingAt > Recorded ? PendingAt.Value : Recorded;

    /// <summary><c>Last-Modified</c>: the full second after the change, so that a change within a second is never taken for the one before; within that second, the second before (RFC 9110 §8.8.2.1).</summary>
    public DateTimeOffset LastModified(Caller? caller)
    {
        var second = ChangedAt(caller).ToUnixTimeMilliseconds() / 1000;
        return DateTimeOffset.FromUnixTimeSeconds(Math.Min(second + 1, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds()));
    }
}
