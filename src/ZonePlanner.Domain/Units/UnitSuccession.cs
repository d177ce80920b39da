using ZonePlanner.Domain.Time;

namespace ZonePlanner.Domain.Units;

/// <summary>One unit became, or became part of, another on a day.</summary>
public sealed class UnitSuccession : Recorded
{
    /// <summary>The unit that ended or gave land.</summary>
    public required long FromId { get; init; }

    /// <summary>The unit that followed.</summary>
    public required long ToId { get; init; }

    /// <summary>The first day of the new order.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The resolution.</summary>
    public string? Law { get; init; }
}
