using System.Collections.Concurrent;
using System.Text.Json;

namespace ZonePlanner.Benchmarks.Storm;

/// <summary>What the service said it had kept, and what it refused: the ledger that its database is held against in the end.</summary>
internal sealed class Acknowledged
{
    private readonly ConcurrentDictionary<string, int> refusals = new(StringComparer.Ordinal);

    /// <summary>Every write that was answered as kept: the proposal, the revision it made, and the mark that was written, or the step that was taken.</summary>
    public ConcurrentBag<Kept> Writes { get; } = [];

    /// <summary>Answers that explained nothing: not a problem with findings in both languages.</summary>
    public ConcurrentBag<string> Unexplained { get; } = [];

    /// <summary>Requests that got no answer at all.</summary>
    public int Unanswered;

    /// <summary>Refusals by status and code.</summary>
    public IEnumerable<KeyValuePair<string, int>> Refusals => refusals.OrderByDescending(refusal => refusal.Value);

    /// <summary>Counts a refusal, and keeps one that explains nothing.</summary>
    public void Refused(int status, string body)
    {
        try
        {
            using var problem = JsonDocument.Parse(body);
            var findings = problem.RootElement.GetProperty("findings").EnumerateArray().ToArray();
            var codes = findings.Select(finding => finding.GetProperty("code").GetString()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            if (findings.Length > 0 && Array.TrueForAll(findings, finding => Says(finding, "vi") && Says(finding, "en")))
            {
                refusals.AddOrUpdate($"{status} {string.Join('+', codes)}", 1, (_, count) => count + 1);
                return;
            }
        }
        catch (Exception unreadable) when (unreadable is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // Not a problem at all: it is kept below.
        }

        Unexplained.Add($"{status} {body}");
    }

    private static bool Says(JsonElement finding, string language) => finding.GetProperty("message").GetProperty(language).GetString() is { Length: > 0 };

    /// <summary>A write that was answered as kept.</summary>
    internal sealed record Kept(Guid Proposal, int Revision, string? Mark, string? Step);
}
