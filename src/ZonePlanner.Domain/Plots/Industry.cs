namespace ZonePlanner.Domain.Plots;

/// <summary>A section or division of VSIC 2018 (Quyết định 27/2018/QĐ-TTg).</summary>
public sealed class Industry
{
    /// <summary>The code: a letter for a section, two digits for a division.</summary>
    public required string Code { get; init; }

    /// <summary>The section a division is part of; null for a section.</summary>
    public string? Parent { get; init; }

    /// <summary>The title in Vietnamese (NFC).</summary>
    public required string Name { get; init; }

    /// <summary>The title in English.</summary>
    public required string NameEn { get; init; }

    /// <summary>Where it was read.</summary>
    public required string Source { get; init; }
}
