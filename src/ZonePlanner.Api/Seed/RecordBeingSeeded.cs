using ZonePlanner.Api.Database;
using ZonePlanner.Api.Dataset;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Seed;

/// <summary>The record while it is loaded: where rows go, and the numbers the database gave to what codes name.</summary>
internal sealed class RecordBeingSeeded(PlanningDb db, DataFolder data, CancellationToken cancellation)
{
    public PlanningDb Record { get; } = db;

    public DataFolder Data { get; } = data;

    public CancellationToken Cancellation { get; } = cancellation;

    public Dictionary<string, long> Decisions { get; } = [];

    public Dictionary<string, long> Units { get; } = [];

    public Dictionary<string, long> Plans { get; } = [];

    public Dictionary<string, long> Groups { get; } = [];

    public Dictionary<string, long> Sites { get; } = [];

    public Dictionary<string, long> Movements { get; } = [];

    /// <summary>Writes lines and answers how many.</summary>
    public async Task<int> AddAsync<T>(IReadOnlyCollection<T> lines)
        where T : class
    {
        Record.AddRange(lines);
        await Record.SaveChangesAsync(Cancellation);
        Record.ChangeTracker.Clear();
        return lines.Count;
    }

    /// <summary>What a reader must know beside the fact, with the collector's judgement of it in brackets.</summary>
    public static string? Note(CsvRow row, string? more = null)
    {
        string?[] parts = [row.Optional("note"), more, row["confidence"] == "verified" ? null : $"[{row["confidence"]}]"];
        return string.Join("; ", parts.OfType<string>()) is { Length: > 0 } note ? note : null;
    }

    public static SiteKind Kind(string word) => Enum.Parse<SiteKind>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    /// <summary>A month is kept as its first day and shown as its year.</summary>
    public static Precision Precision(string word) => word switch
    {
        "day" => Domain.Time.Precision.Day,
        "unknown" => Domain.Time.Precision.Unknown,
        _ => Domain.Time.Precision.Year,
    };

    public static LegalPeriod Valid(CsvRow row) => new(row.Date("valid_from"), row.Columns.Contains("valid_to") ? row.Date("valid_to") : null);

    public static long? Find(Dictionary<string, long> numbers, CsvRow row, string column) =>
        row.Optional(column) is { } code ? numbers[code] : null;
}
