using ZonePlanner.Domain.Time;

namespace ZonePlanner.Domain.Plans;

/// <summary>Movements for which the source gives one area together and does not split it.</summary>
public sealed class MovementGroup : Recorded
{
    /// <summary>The public code.</summary>
    public required string Code { get; init; }

    /// <summary>The plan's line.</summary>
    public long? PlanId { get; init; }

    /// <summary>± hectares of all its movements together.</summary>
    public required decimal HaDelta { get; init; }
}
