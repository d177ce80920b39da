using ZonePlanner.Api.Database.Personal;
using ZonePlanner.Domain.Interest;

namespace ZonePlanner.Api.Interest;

/// <summary>A report of an error as officers see it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="State">How far the officers have come with it.</param>
/// <param name="CreatedAt">When it came.</param>
/// <param name="Site">The site it is about.</param>
/// <param name="SiteName">Its name.</param>
/// <param name="Plot">The plot it is about; null for the site itself.</param>
/// <param name="Words">What is wrong.</param>
/// <param name="Point">Where: longitude, latitude on WGS 84.</param>
/// <param name="Reachable">Whether whoever made it confirmed an address for the answer.</param>
/// <param name="Answers">What officers answered, the first one first.</param>
internal sealed record ErrorReport(
    Guid Id,
    InterestState State,
    DateTimeOffset CreatedAt,
    string Site,
    string? SiteName,
    string? Plot,
    string Words,
    IReadOnlyList<double>? Point,
    bool Reachable,
    IReadOnlyList<GivenAnswer> Answers)
{
    public static ErrorReport Of(ReportRow row, PersonalData personal) => new(
        row.Id,
        row.State,
        row.CreatedAt,
        row.Site,
        row.SiteName,
        row.Plot,
        personal.Read<string>(ReportRow.Purpose, row.Words),
        row.Point,
        row.Reachable,
        [.. row.Answers.Select(answer => answer.Read(personal))]);
}

/// <summary>What the readings find of a report; <c>Words</c> and <c>Contact</c> are encrypted.</summary>
internal sealed record ReportRow(
    long Matched,
    Guid Id,
    InterestState State,
    DateTimeOffset CreatedAt,
    string Site,
    string? SiteName,
    string? Plot,
    byte[] Words,
    IReadOnlyList<double>? Point,
    bool Reachable,
    MailLanguage Language,
    byte[]? AddressKey,
    byte[]? Contact,
    IReadOnlyList<AnswerRow> Answers)
{
    /// <summary>What a stranger's words are encrypted for.</summary>
    public const string Purpose = "report";
}
