using Microsoft.AspNetCore.Identity;
using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Api.Database.Accounts;

/// <summary>Somebody who may sign in: a role, and for officers and planners a province. Made by invitation only.</summary>
internal sealed class Account : IdentityUser<Guid>
{
    /// <summary>The name shown beside what they do.</summary>
    public required string Name { get; set; }

    /// <summary>What they may do.</summary>
    public required Role Role { get; set; }

    /// <summary>The code of their province; absent for those who belong to none.</summary>
    public string? Province { get; set; }

    /// <summary>Shut out by an admin, until let in again.</summary>
    public bool IsBlocked { get; set; }

    /// <summary>Who invited them.</summary>
    public required string InvitedBy { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset InvitedAt { get; init; }

    /// <summary>When they last signed in.</summary>
    public DateTimeOffset? SignedInAt { get; set; }
}
