using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Database.Mail;
using ZonePlanner.Api.Database.Personal;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;
using ZonePlanner.Domain.Interest;

namespace ZonePlanner.Api.Interest;

/// <summary>POST /api/error-reports/{id}/answer: an officer answers a report. The answer is kept, and mailed to whoever confirmed an address for it.</summary>
internal static class AnswerErrorReport
{
    private static readonly string Turn = Sql.Beside(typeof(AnswerErrorReport), "report_turn.sql");
    private static readonly string Keeping = Sql.Beside(typeof(AnswerErrorReport), "keep_answer.sql");
    private static readonly string Marking = Sql.Beside(typeof(AnswerErrorReport), "report_state.sql");

    public static void Map(IEndpointRouteBuilder reports) => reports
        .MapPost("/{id:guid}/answer", HandleAsync)
        .WithName(nameof(AnswerErrorReport))
        .WithSummary("Trả lời / Answer")
        .TakesOnly()
        .TakesBody<SaidAnswer>()
        .For(Role.Officer, Role.Planner)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Ok<ErrorReport>, ProblemHttpResult>> HandleAsync(
        [Description("The report.")] Guid id, HttpContext http, NpgsqlDataSource database, PersonalData personal, Correspondence letters, CancellationToken cancellation)
    {
        var (said, refusal) = await RequestBody.ReadAsync(http.Request, 64 << 10, SaidAnswer.Members, SaidAnswer.Read, cancellation);
        if (said is null)
        {
            return refusal!;
        }

        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await connection.RunAsync(Turn, cancellation, id);
        if (await OneErrorReport.FindAsync(connection, id, http, cancellation) is not { } report)
        {
            return OneErrorReport.Unknown();
        }

        if (report.State == InterestState.Closed)
        {
            return Problems.Refuse(StatusCodes.Status409Conflict, "Đã đóng / Closed", [Mistake.In("id", "report-closed", "Báo cáo này đã đóng.", "This report was closed.")]);
        }

        var mailed = report.Reachable && letters.IsOpen;
        if (mailed)
        {
            var contact = personal.Read<Contact>(Contact.Purpose, report.Contact!);
            await letters.AnswerAsync(connection, new MailSubject(report.AddressKey!, Expression: null, id), contact.Email, report.Language, report.Plot ?? report.Site, said.Text, cancellation);
        }

        var caller = Caller.Known(http);
        await connection.RunAsync(Keeping, cancellation, null, id, caller.Id, caller.Name, personal.Protect(AnswerRow.Purpose, said.Text), mailed);
        await connection.RunAsync(Marking, cancellation, id, RecordTypes.Kebab(InterestState.Answered));
        var answered = (await OneErrorReport.FindAsync(connection, id, http, cancellation))!;
        await transaction.CommitAsync(cancellation);
        letters.Ring();
        return TypedResults.Ok(OneErrorReport.Sheet(http, answered, personal));
    }
}
