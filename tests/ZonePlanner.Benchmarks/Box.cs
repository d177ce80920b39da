using System.Globalization;

namespace ZonePlanner.Benchmarks;

/// <summary>An upright box in degrees.</summary>
internal readonly record struct Box(double West, double South, double East, double North)
{
    /// <summary>A square of parcels of the generated set, so many each way; less a hair, so that the neighbours are not touched.</summary>
    public static Box OfParcels(int side)
    {
        const double Spacing = 0.0005;
        var width = (Spacing * side) - 0.0001;
        return new(105.1, 18.012, 105.1 + width, 18.012 + width);
    }

    /// <summary>As <c>bbox</c> has it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{West},{South},{East},{North}");
}
