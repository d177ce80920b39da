namespace ZonePlanner.Domain.Coordinates;

/// <summary>What is wrong with a CRS or a coordinate somebody gave us.</summary>
/// <param name="Code"><c>unknown-crs</c>, <c>deprecated-crs</c>, <c>not-finite</c>, <c>swapped-axes</c> or <c>outside-area-of-use</c>.</param>
/// <param name="Vietnamese">A sentence for a person.</param>
/// <param name="English">The same sentence.</param>
public sealed record CoordinateProblem(string Code, string Vietnamese, string English);
