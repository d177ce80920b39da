using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Proposals;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Proposals;

/// <summary>POST /api/proposals/{id}/publish: the last check and the record, in one transaction under the province's lock.</summary>
internal static class PublishProposal
{
    private static readonly string SignRecording = Sql.Beside(typeof(PublishProposal), "sign_recording.sql");

    public static void Map(IEndpointRouteBuilder proposals) => proposals
        .MapPost("/{id:guid}/publish", HandleAsync)
        .WithName(nameof(PublishProposal))
        .WithSummary("Công bố đề xuất / Publish a proposal")
        .WithDescription("Judges the proposal once more among all that is on the record now. Errors refuse it; each warning needs a reason, given now or with an earlier step. Then the old versions are closed, and the decision, the movements and the new versions recorded.")
        .TakesOnly()
        .Heavy()
        .TakesBody<PublishBody>()
        .For(Role.Planner)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired);

    private static async Task<Results<Ok<ProposalSheet>, ProblemHttpResult>> HandleAsync(
        [Description("The proposal.")] Guid id, HttpContext http, PlanningDb db, NpgsqlDataSource database, IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions> json, CancellationToken cancellation)
    {
        var (said, refusal) = await RequestBody.ReadAsync(
            http.Request, 1 << 20, ["note", "reasons", "decision"], (body, mistakes) => new Said(Reasons.Read(body, mistakes), SentDecision.Read(body["decision"], mistakes, "decision")), cancellation);
        if (said is null)
        {
            return refusal!;
        }

        var caller = Caller.Known(http);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using (var sign = new NpgsqlCommand(SignRecording, connection))
        {
            sign.Parameters.Add(new() { Value = caller.Email });
            sign.Parameters.Add(new() { Value = Caller.Request(http) });
            sign.Parameters.Add(new() { Value = id });
            await sign.ExecuteNonQueryAsync(cancellation);
        }

        var (proposal, cannot) = await ProposalSteps.FindAsync(ProposalAction.Publish, id, http, db, database, cancellation);
        if (proposal is null)
        {
            return cannot!;
        }

        var content = ContentReader.Read(proposal.Content);
        var judgement = await ProposalJudgement.OfAsync(connection, proposal, content, cancellation);
        var decision = said.Decision ?? content.Decision;
        var given = await Reasons.GivenAsync(db, id, cancellation);
        var unanswered = judgement.Unanswered([.. given.Keys, .. said.Reasons.Given.Keys]).ToArray();
        var isFileKept = decision?.File is not { } file || await db.DecisionFiles.AnyAsync(kept => kept.Id == file && caller.Provinces.Contains(kept.ProvinceId), cancellation);
        if (!isFileKept || !judgement.IsPublishable || Missing(decision).Any() || unanswered.Length > 0)
        {
            return ProposalSteps.Unfit(
                [.. judgement.Findings.Where(found => found.Finding.Severity == Severity.Error), .. unanswered],
                [.. Missing(decision), .. isFileKept ? [] : new[] { NoSuchFile() }, .. unanswered.Length == 0 ? [] : new[] { Unreasoned(unanswered.Length) }]);
        }

        try
        {
            var written = await Publication.WriteAsync(db, connection, proposal, content, judgement.Known, decision!, cancellation);
            db.Add(proposal.Take(
                ProposalAction.Publish, caller.Hand(http), AsOfParameters.Today(TimeProvider.System), new StepReasons(said.Reasons.Note, said.Reasons.AsKept, ProposalFinding.AsKept(judgement, json))));
            proposal.Conclude(System.Text.Json.JsonSerializer.Serialize(written, JsonRows.Form));
            await db.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            await transaction.RollbackAsync(cancellation);
            return await ProposalRefusals.StaleAsync(http, proposal, database, cancellation);
        }
        catch (Exception refused) when (refused.GetBaseException() is PostgresException { SqlState: "ZP001" or "ZP002" or "ZP003" or "ZP004" or PostgresErrorCodes.ExclusionViolation or PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.CheckViolation } guard)
        {
            return Guarded(guard);
        }

        return TypedResults.Ok(await OneProposal.AnswerAsync(http, proposal, database, cancellation));
    }

    private static IEnumerable<Finding> Missing(ProposedDecision? decision)
    {
        if (PublicCode.Of(decision?.Number ?? "").Length == 0)
        {
            yield return Finding.Error("decision-missing", Message.Of($"Thiếu số của quyết định: không có quyết định thì không công bố.", $"The number of the decision is missing: nothing is published without one.")) with { Subject = "decision.number" };
        }

        if (decision?.SignedOn is not { } signed)
        {
            yield return Finding.Error("decision-day-missing", Message.Of($"Thiếu ngày ký quyết định.", $"The day the decision was signed is missing.")) with { Subject = "decision.signedOn" };
        }
        else if (signed > AsOfParameters.Today(TimeProvider.System))
        {
            yield return Finding.Error("decision-in-future", Message.Of($"Quyết định ghi ngày ký {signed:dd/MM/yyyy}, chưa tới.", $"The decision is said to be signed on {signed:yyyy-MM-dd}, which has not come yet.")) with { Subject = "decision.signedOn" };
        }
        else
        {
            // Signed by now.
        }
    }

    private static Finding NoSuchFile() =>
        Finding.Error("file-unknown", Message.Of($"Bản quét quyết định chưa được gửi lên: hãy gửi lại tệp.", $"The scan of the decision is not here: send the file again.")) with { Subject = "decision.file" };

    private static Finding Unreasoned(int count) => Finding.Error("reason-missing", Message.Of(
        $"{count} cảnh báo chưa có lý do: hãy ghi vì sao chấp nhận từng cảnh báo.",
        $"{count} warnings have no reason: say why each is accepted."))
        with
    { Subject = "reasons" };

    // The database's own guards stand behind the check: what they refuse changed since, or took a path the check does not know.
    private static ProblemHttpResult Guarded(PostgresException guard)
    {
        var (vi, en) = guard.SqlState switch
        {
            "ZP001" => ("Cơ sở dữ liệu từ chối: ranh giới chồng lên khu, cụm đang có hiệu lực.", "The database refuses it: the boundary lies over a site in force."),
            "ZP002" => ("Cơ sở dữ liệu từ chối: đất lúa cần bảo vệ chưa được cho chuyển mục đích.", "The database refuses it: protected rice land without a conversion approval."),
            "ZP004" => ("Cơ sở dữ liệu từ chối: ranh giới không đo được.", "The database refuses it: the boundary cannot be measured."),
            _ => ("Cơ sở dữ liệu từ chối: hồ sơ đã thay đổi trong lúc công bố; hãy kiểm tra lại.", "The database refuses it: the record changed meanwhile; check again."),
        };
        return Problems.Refuse(
            StatusCodes.Status409Conflict,
            "Không công bố được / It cannot be published",
            [Mistake.In("request", "guarded", vi, $"{en} {guard.MessageText}")]);
    }

    private sealed record Said(Reasons Reasons, ProposedDecision? Decision);
}

/// <summary>The body of publishing, as the API document shows it.</summary>
/// <param name="Note">A free note.</param>
/// <param name="Reasons">Why warnings are accepted: the key of each finding and a sentence.</param>
/// <param name="Decision">The decision, where the proposal does not name it yet.</param>
internal sealed record PublishBody(string? Note, Dictionary<string, string>? Reasons, ProposedDecision? Decision);
