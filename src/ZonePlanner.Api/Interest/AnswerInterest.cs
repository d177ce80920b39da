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

/// <summary>POST /api/interest/{id}/answer: an officer answers whoever asked, by mail.</summary>
internal static class AnswerInterest
{
    private static readonly string Turn = Sql.Beside(typeof(AnswerInterest), "interest_turn.sql");
    private static readonly string Keeping = Sql.Beside(typeof(AnswerInterest), "keep_answer.sql");
    private static readonly string Marking = Sql.Beside(typeof(AnswerInterest), "interest_state.sql");

    public static void Map(IEndpointRouteBuilder interest) => interest
        .MapPost("/{id:guid}/answer", HandleAsync)
        .WithName(nameof(AnswerInterest))
        .WithSummary("Trả lời / Answer")
        .WithDescription("The answer is kept and mailed. 409 when it was closed, or its owner wants no more mail; 503 when the operator has not set up mail.")
        .TakesOnly()
        .TakesBody<SaidAnswer>()
        .For(Role.Officer, Role.Planner)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<Results<Ok<InterestSheet>, ProblemHttpResult>> HandleAsync(
        [Description("The expression of interest.")] Guid id, HttpContext http, NpgsqlDataSource database, PersonalData personal, Correspondence letters, CancellationToken cancellation)
    {
        var (said, refusal) = await RequestBody.ReadAsync(http.Request, 64 << 10, SaidAnswer.Members, SaidAnswer.Read, cancellation);
        if (said is null)
        {
            return refusal!;
        }

        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await connection.RunAsync(Turn, cancellation, id);
        if (await OneInterest.FindAsync(connection, id, http, cancellation) is not { Interest: var interest })
        {
            return OneInterest.Unknown();
        }

        if (Refusal(interest) is { } conflict)
        {
            return conflict;
        }

        if (!letters.IsOpen)
        {
            return Correspondence.NotSetUp();
        }

        var contact = personal.Read<Contact>(Contact.Purpose, interest.Contact);
        var about = interest.Plot ?? (interest.Language == MailLanguage.Vi ? "nhu cầu đất công nghiệp của bạn" : "your need for industrial land");
        await letters.AnswerAsync(connection, new MailSubject(interest.AddressKey, id, Report: null), contact.Email, interest.Language, about, said.Text, cancellation);
        var caller = Caller.Known(http);
        await connection.RunAsync(Keeping, cancellation, id, null, caller.Id, caller.Name, personal.Protect(AnswerRow.Purpose, said.Text), true);
        await connection.RunAsync(Marking, cancellation, id, RecordTypes.Kebab(InterestState.Answered));
        var answered = (await OneInterest.FindAsync(connection, id, http, cancellation))!;
        await transaction.CommitAsync(cancellation);
        letters.Ring();
        return TypedResults.Ok(OneInterest.Sheet(http, answered, personal));
    }

    private static ProblemHttpResult? Refusal(InterestRow interest) => interest switch
    {
        { State: InterestState.Closed } => Problems.Refuse(
            StatusCodes.Status409Conflict, "Đã đóng / Closed", [Mistake.In("id", "interest-closed", "Việc này đã đóng.", "This was closed.")]),
        { Reachable: false } => Problems.Refuse(
            StatusCodes.Status409Conflict,
            "Không nhận thư / No more mail",
            [Mistake.In("id", "unsubscribed", "Người gửi không muốn nhận thêm thư về việc này.", "Whoever asked wants no more mail about this.")]),
        _ => null,
    };
}

/// <summary>An answer as an officer gives it.</summary>
/// <param name="Text">What is mailed, at most 5000 characters.</param>
internal sealed record SaidAnswer(string Text)
{
    public static readonly string[] Members = ["text"];

    private const int Longest = 5000;

    public static SaidAnswer Read(BodyMembers body, ICollection<Mistake> mistakes)
    {
        var text = body.RequiredText("text", Longest);
        if (text.Any(letter => char.IsControl(letter) && letter is not ('\r' or '\n' or '\t')))
        {
            mistakes.Add(Mistake.In("text", "bad-character", "“text” chứa ký tự điều khiển.", "“text” holds a control character."));
        }

        return new SaidAnswer(text);
    }
}
