namespace ZonePlanner.Domain.Accounts;

/// <summary>What an account may do. Whoever has none reads what is public.</summary>
public enum Role
{
    /// <summary>Reads what is public, under a name.</summary>
    Investor,

    /// <summary>Cán bộ địa chính: proposes boundaries inside a province.</summary>
    Officer,

    /// <summary>Returns, approves and publishes proposals inside a province, and records decisions.</summary>
    Planner,

    /// <summary>Manages accounts; changes nothing of the record.</summary>
    Admin,
}
