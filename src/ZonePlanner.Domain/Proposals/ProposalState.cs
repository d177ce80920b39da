namespace ZonePlanner.Domain.Proposals;

/// <summary>How far a proposal has come.</summary>
public enum ProposalState
{
    /// <summary>Being drawn; saves itself.</summary>
    Draft,

    /// <summary>Waiting for a planner.</summary>
    Submitted,

    /// <summary>Sent back to be mended.</summary>
    Returned,

    /// <summary>Found good; not yet in force.</summary>
    Approved,

    /// <summary>On the record. The end.</summary>
    Published,

    /// <summary>Given up. The end; it stays readable.</summary>
    Withdrawn,
}
