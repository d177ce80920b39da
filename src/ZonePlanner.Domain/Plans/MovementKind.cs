namespace ZonePlanner.Domain.Plans;

/// <summary>What a line of the ledger does.</summary>
public enum MovementKind
{
    /// <summary>Carried over from before the plan.</summary>
    Keep,

    /// <summary>New.</summary>
    Establish,

    /// <summary>Grows.</summary>
    Expand,

    /// <summary>Shrinks.</summary>
    Reduce,

    /// <summary>Goes into another site.</summary>
    Merge,

    /// <summary>Becomes another kind of site.</summary>
    Convert,

    /// <summary>Leaves the plan.</summary>
    Withdraw,

    /// <summary>Comes back.</summary>
    Reinstate,

    /// <summary>Brought forward to an earlier period.</summary>
    Advance,

    /// <summary>Put off to a later period.</summary>
    Defer,
}
