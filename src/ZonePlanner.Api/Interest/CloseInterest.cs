using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Database.Personal;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;
using ZonePlanner.Domain.Interest;

namespace ZonePlanner.Api.Interest;

/// <summary>POST /api/interest/{id}/close: nothing more is to be done for it by hand. Its owner is told of plots as before, until they end that.</summary>
internal static class CloseInterest
{
    private static readonly string Marking = Sql.Beside(typeof(CloseInterest), "interest_state.sql");

    public static void Map(IEndpointRouteBuilder interest) => interest
        .MapPost("/{id:guid}/close", HandleAsync)
        .WithName(nameof(CloseInterest))
        .WithSummary("Đóng / Close")
        .TakesOnly()
        .For(Role.Officer, Role.Planner)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<InterestSheet>, ProblemHttpResult>> HandleAsync(
        [Description("The expression of interest.")] Guid id, HttpContext http, NpgsqlDataSource database, PersonalData personal, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        if (await OneInterest.FindAsync(connection, id, http, cancellation) is null)
        {
            return OneInterest.Unknown();
        }

        await connection.RunAsync(Marking, cancellation, id, RecordTypes.Kebab(InterestState.Closed));
        // Erased in the meantime, perhaps.
        return await OneInterest.FindAsync(connection, id, http, cancellation) is { } closed ? TypedResults.Ok(OneInterest.Sheet(http, closed, personal)) : OneInterest.Unknown();
    }
}
