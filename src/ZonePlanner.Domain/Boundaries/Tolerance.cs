namespace ZonePlanner.Domain.Boundaries;

/// <summary>How near is the same place: what separates two readings of one corner on the ground from two corners.</summary>
public static class Tolerance
{
    /// <summary>Five centimetres, as the database's own guards have it.</summary>
    public const double Metres = 0.05;

    /// <summary>The widest tolerance that may be asked for.</summary>
    public const double MostMetres = 5;
}
