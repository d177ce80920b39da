using System.Text.Json;
using NetTopologySuite.Geometries;
using Npgsql;
using ZonePlanner.Api.Database.Boundaries;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Ogc.Writing;

/// <summary>What the ledger calls a change that does not say it itself.</summary>
internal sealed class MovementOfChange(SentFeature sent, CurrentFeature current)
{
    // As much as the proposals let pass for nothing.
    private const double SquareMetre = 1;

    /// <summary>The movement; null when an outline cannot be measured.</summary>
    public async Task<string?> OfAsync(NpgsqlDataSource database, bool isRedrawn, MultiPolygon? boundary, Crs? drawnIn, CancellationToken cancellation)
    {
        var (status, had) = (Word("status"), current["status"].GetString());
        if (Word("kind") is { } kind && kind != current["kind"].GetString())
        {
            return "convert";
        }

        if (status != had && status is "withdrawn" or "merged")
        {
            return status == "merged" ? "merge" : "withdraw";
        }

        if (had is "withdrawn" or "merged")
        {
            return "reinstate";
        }

        if (isRedrawn && current.State.MeasuredM2 is { } before)
        {
            return boundary is null ? null : await ResizedAsync(database, boundary, drawnIn!, before, cancellation);
        }

        return had == "planned" && status is "established" ? "establish" : "keep";
    }

    private static async Task<string> ResizedAsync(NpgsqlDataSource database, MultiPolygon boundary, Crs drawnIn, double before, CancellationToken cancellation)
    {
        var zone = await OutlineMeasures.ZoneAsync(database, boundary, drawnIn, cancellation);
        var measures = await OutlineMeasures.ReadAsync(database, zone, [boundary], cancellation);
        return (measures[0].Measured.SquareMetres - before) switch
        {
            > SquareMetre => "expand",
            < -SquareMetre => "reduce",
            _ => "keep",
        };
    }

    private string? Word(string name) => sent.Property(name) is { ValueKind: JsonValueKind.String } word ? word.GetString() : null;
}
