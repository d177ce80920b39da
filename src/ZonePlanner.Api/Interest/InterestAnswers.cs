using ZonePlanner.Domain.Interest;

namespace ZonePlanner.Api.Interest;

/// <summary>An expression of interest as a list shows it to an officer.</summary>
/// <param name="Id">Its id.</param>
/// <param name="State">How far the officers have come with it.</param>
/// <param name="ConfirmedAt">When its owner confirmed it.</param>
/// <param name="Language">In which language its owner is written to.</param>
/// <param name="Plot">The plot it is about; null for a need alone.</param>
/// <param name="Site">The site of that plot.</param>
/// <param name="SiteName">Its name.</param>
/// <param name="Need">What is looked for, if that was said.</param>
/// <param name="Name">Who asks.</param>
/// <param name="Organisation">Whom they speak for.</param>
/// <param name="Reachable">Whether they still want mail about it.</param>
internal sealed record ListedInterest(
    Guid Id,
    InterestState State,
    DateTimeOffset ConfirmedAt,
    MailLanguage Language,
    string? Plot,
    string? Site,
    string? SiteName,
    Need? Need,
    string? Name,
    string? Organisation,
    bool Reachable)
{
    public static ListedInterest Of(InterestRow row, Contact contact) => new(
        row.Id, row.State, row.ConfirmedAt, row.Language, row.Plot, row.Site, row.SiteName, row.Need, contact.Name, contact.Organisation, row.Reachable);
}

/// <summary>Interest found; <c>numberMatched</c> counts all that there is.</summary>
internal sealed record InterestFound(long NumberMatched, int NumberReturned, IReadOnlyList<ListedInterest> Interest);

/// <summary>An expression of interest with who asks, and everything said and found since.</summary>
/// <param name="Interest">What the list shows of it.</param>
/// <param name="Email">Where its owner is answered.</param>
/// <param name="Telephone">Where they are called.</param>
/// <param name="Words">What they add.</param>
/// <param name="Answers">What officers answered, the first one first.</param>
/// <param name="Matches">Plots that meet the need, and when its owner was told.</param>
internal sealed record InterestSheet(ListedInterest Interest, string Email, string? Telephone, string? Words, IReadOnlyList<GivenAnswer> Answers, IReadOnlyList<MatchedPlot> Matches);

/// <summary>An answer of an officer.</summary>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Text">What.</param>
/// <param name="Mailed">Whether it was sent: not to somebody who left no address, or did not confirm it.</param>
internal sealed record GivenAnswer(DateTimeOffset At, string By, string Text, bool Mailed);

/// <summary>A plot that meets a need.</summary>
internal sealed record MatchedPlot(string Plot, DateTimeOffset FoundAt, DateTimeOffset? ToldAt);

/// <summary>What the readings find of an expression; <c>Contact</c> is encrypted.</summary>
internal sealed record InterestRow(
    Guid Id,
    InterestState State,
    DateTimeOffset ConfirmedAt,
    MailLanguage Language,
    string? Plot,
    string? Site,
    string? SiteName,
    Need? Need,
    bool Reachable,
    byte[] AddressKey,
    byte[] Contact);

/// <summary>What the readings find of an answer; <c>Words</c> is encrypted.</summary>
internal sealed record AnswerRow(DateTimeOffset At, string Name, byte[] Words, bool Mailed)
{
    /// <summary>What an officer's words are encrypted for.</summary>
    public const string Purpose = "answer";

    public GivenAnswer Read(Database.Personal.PersonalData personal) => new(At, Name, personal.Read<string>(Purpose, Words), Mailed);
}
