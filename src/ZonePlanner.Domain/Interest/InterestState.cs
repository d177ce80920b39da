namespace ZonePlanner.Domain.Interest;

/// <summary>How far the officers have come with what somebody wrote.</summary>
public enum InterestState
{
    /// <summary>Nobody has answered yet.</summary>
    New,

    /// <summary>An officer has answered.</summary>
    Answered,

    /// <summary>Nothing more is to be done.</summary>
    Closed,
}
