using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Database.Personal;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;
using ZonePlanner.Domain.Interest;

namespace ZonePlanner.Api.Interest;

/// <summary>POST /api/error-reports/{id}/close: the error is mended, or was none.</summary>
internal static class CloseErrorReport
{
    private static readonly string Marking = Sql.Beside(typeof(CloseErrorReport), "report_state.sql");

    public static void Map(IEndpointRouteBuilder reports) => reports
        .MapPost("/{id:guid}/close", HandleAsync)
        .WithName(nameof(CloseErrorReport))
        .WithSummary("Đóng / Close")
        .TakesOnly()
        .For(Role.Officer, Role.Planner)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<ErrorReport>, ProblemHttpResult>> HandleAsync(
        [Description("The report.")] Guid id, HttpContext http, NpgsqlDataSource database, PersonalData personal, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        if (await OneErrorReport.FindAsync(connection, id, http, cancellation) is null)
        {
            return OneErrorReport.Unknown();
        }

        await connection.RunAsync(Marking, cancellation, id, RecordTypes.Kebab(InterestState.Closed));
        return TypedResults.Ok(OneErrorReport.Sheet(http, (await OneErrorReport.FindAsync(connection, id, http, cancellation))!, personal));
    }
}
