using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Proposals;

/// <summary>What is written with a step: a note, and a reason for each warning that is accepted. A reason stays on record with its step.</summary>
/// <param name="Note">A free note.</param>
/// <param name="Given">Reasons by the key of the finding.</param>
internal sealed record Reasons(string? Note, IReadOnlyDictionary<string, string> Given)
{
    private const int LongestReason = 2000;
    private const int MostReasons = 200;

    /// <summary>The reasons as they are kept.</summary>
    public string? AsKept => Given.Count == 0 ? null : JsonSerializer.Serialize(Given);

    public static Reasons Read(BodyMembers body, ICollection<Mistake> mistakes)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        var said = body["reasons"];
        if (said.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Object) || (said.ValueKind == JsonValueKind.Object && said.EnumerateObject().Count() > MostReasons))
        {
            mistakes.Add(Mistake.In("reasons", "not-reasons", "“reasons” phải là đối tượng: khoá của phát hiện và lý do.", "“reasons” must be an object of finding keys and reasons."));
        }
        else if (said.ValueKind == JsonValueKind.Object)
        {
            foreach (var reason in said.EnumerateObject())
            {
                if (reason.Value.ValueKind == JsonValueKind.String && reason.Value.GetString()?.Trim() is { Length: > 0 and <= LongestReason } text)
                {
                    given[reason.Name] = text;
                }
                else
                {
                    mistakes.Add(Mistake.In($"reasons.{AsOfParameters.Shorten(reason.Name)}", "not-a-reason", $"Lý do là chuỗi từ 1 đến {LongestReason} ký tự.", $"A reason is a text of 1 to {LongestReason} characters."));
                }
            }
        }
        else
        {
            // None given.
        }

        return new Reasons(body.Text("note", 4000), given);
    }

    /// <summary>The reasons given with any step so far; the newest counts.</summary>
    public static async Task<Dictionary<string, string>> GivenAsync(PlanningDb db, Guid proposal, CancellationToken cancellation)
    {
        var kept = await db.ProposalSteps.Where(step => step.ProposalId == proposal && step.Reasons != null).OrderBy(step => step.Id).Select(step => step.Reasons!).ToListAsync(cancellation);
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, reason) in kept.SelectMany(text => JsonSerializer.Deserialize<Dictionary<string, string>>(text)!))
        {
            given[key] = reason;
        }

        return given;
    }
}

/// <summary>The body of a step, as the API document shows it.</summary>
/// <param name="Note">A free note; needed to return a proposal.</param>
/// <param name="Reasons">Why warnings are accepted: the key of each finding and a sentence.</param>
internal sealed record StepBody(string? Note, Dictionary<string, string>? Reasons);
