using System.Diagnostics;
using ZonePlanner.Domain.Accounts;
using ZonePlanner.Domain.Proposals;

namespace ZonePlanner.Api.Http;

/// <summary>Who asks: an account as it is at this moment, not as it was when it signed in.</summary>
/// <param name="Id">The account.</param>
/// <param name="Name">The name shown beside what they do.</param>
/// <param name="Email">What they sign in by.</param>
/// <param name="Role">What they may do.</param>
/// <param name="Province">The code of their province; null for those who belong to none.</param>
/// <param name="Provinces">The units they act in: that province and all that have become part of it.</param>
internal sealed record Caller(Guid Id, string Name, string Email, Role Role, string? Province, IReadOnlyList<long> Provinces)
{
    /// <summary>Who asks; null for somebody without an account.</summary>
    public static Caller? Of(HttpContext http) => http.Features.Get<Caller>();

    /// <summary>Who asks an operation that <see cref="Access"/> lets nobody without an account reach.</summary>
    public static Caller Known(HttpContext http) => Of(http) ?? throw new InvalidOperationException("The operation has no Access.");

    /// <summary>The request as the log names it.</summary>
    public static string Request(HttpContext http) => Activity.Current?.TraceId.ToHexString() ?? http.TraceIdentifier;

    /// <summary>Whether a province is theirs.</summary>
    public bool ActsIn(long province) => Provinces.Contains(province);

    /// <summary>Their hand in what this request writes.</summary>
    public Hand Hand(HttpContext http) => new(Id, Name, TimeProvider.System.GetUtcNow(), Request(http));
}
