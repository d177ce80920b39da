namespace ZonePlanner.Domain.Checks;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>It cannot be published so.</summary>
    Error,

    /// <summary>It may be published; somebody must have looked.</summary>
    Warning,

    /// <summary>Good to know.</summary>
    Advice,
}
