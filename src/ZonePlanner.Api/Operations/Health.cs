using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Commands;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Operations;

/// <summary>GET /healthz: the process answers. GET /readyz: the database answers too, and has the schema of this version.</summary>
internal static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/healthz", Live).WithName(nameof(Live)).TakesOnly();
        app.MapGet("/readyz", ReadyAsync).WithName("Ready").TakesOnly().ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    private static Ok<HealthState> Live() => TypedResults.Ok(new HealthState("ok", null));

    private static async Task<Results<Ok<HealthState>, ProblemHttpResult>> ReadyAsync(NpgsqlDataSource database, CancellationToken cancellation)
    {
        try
        {
            return TypedResults.Ok(new HealthState("ok", await Readiness.AskAsync(database, cancellation)));
        }
        catch (Exception refused) when (refused is NpgsqlException or MissingException)
        {
            return Problems.Refuse(
                StatusCodes.Status503ServiceUnavailable,
                "Chưa sẵn sàng / Not ready",
                [new Mistake("database-unavailable", new Sentence("Cơ sở dữ liệu không trả lời hoặc chưa có lược đồ của phiên bản này.", "The database does not answer, or has not the schema of this version."))]);
        }
    }

    /// <summary>How the service is, and the version of the data it reads.</summary>
    internal sealed record HealthState(string Status, long? DatasetVersion);
}
