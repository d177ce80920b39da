namespace ZonePlanner.Domain.Proposals;

/// <summary>What can be done with a proposal.</summary>
public enum ProposalAction
{
    /// <summary>Change what it says.</summary>
    Edit,

    /// <summary>Hand it to the planners.</summary>
    Submit,

    /// <summary>Send it back, with a note.</summary>
    Return,

    /// <summary>Find it good.</summary>
    Approve,

    /// <summary>Put it on the record.</summary>
    Publish,

    /// <summary>Give it up.</summary>
    Withdraw,
}
