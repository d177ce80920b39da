namespace ZonePlanner.Domain.Sites;

/// <summary>How a line on the map came to be.</summary>
public enum Quality
{
    /// <summary>Measured in the field, with marker coordinates.</summary>
    Surveyed,

    /// <summary>Traced from a published map.</summary>
    Digitised,

    /// <summary>Made up: right in area, not in place.</summary>
    Schematic,
}
