namespace ZonePlanner.Domain.Time;

/// <summary>How exactly a source gives a date.</summary>
public enum Precision
{
    /// <summary>To the day.</summary>
    Day,

    /// <summary>Only the year: written as 1 January, shown as the year.</summary>
    Year,

    /// <summary>Not given: the period is open on that side.</summary>
    Unknown,
}
