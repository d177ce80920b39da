namespace ZonePlanner.Domain.Units;

/// <summary>An administrative unit: an identity whose facts are its versions.</summary>
public sealed class Unit
{
    /// <summary>The database's number.</summary>
    public long Id { get; init; }

    /// <summary>The public code: the statistics office's, and the year of creation where it is known (<c>24</c>, <c>24-2025</c>), since numbers are used again.</summary>
    public required string Code { get; init; }

    /// <summary>The statistics office's code as published.</summary>
    public string? GsoCode { get; init; }

    /// <summary>The level.</summary>
    public required UnitLevel Level { get; init; }
}
