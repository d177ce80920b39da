namespace ZonePlanner.Domain.Proposals;

/// <summary>Whose hand did something, when, and by which request.</summary>
/// <param name="Account">The account.</param>
/// <param name="Name">Its name as it was then.</param>
/// <param name="At">The instant.</param>
/// <param name="Request">The request, as the service's log names it.</param>
public sealed record Hand(Guid Account, string Name, DateTimeOffset At, string Request);
