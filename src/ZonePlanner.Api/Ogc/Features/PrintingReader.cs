using System.Globalization;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>Reads the parameters that say how features are printed; every mistake goes to the asking.</summary>
internal static class PrintingReader
{
    private const int DeepestZoom = 24;
    private const double PixelsAcross = 256;
    private const double MetresAcross = 40_075_016.685_578_5;

    public static IReadOnlyList<string> Parameters { get; } = ["crs", "decimals", "properties", "skipGeometry", "maxAllowableOffset", "zoom"];

    public static Question Read(Asking asking, Question question)
    {
        var crs = ReadCrs(asking, "crs");
        var skipsGeometry = ReadTruth(asking, "skipGeometry");
        return question with
        {
            Crs = crs,
            Decimals = ReadWhole(asking, "decimals", 15),
            Properties = ReadProperties(asking, question.Collection.Source, skipsGeometry),
            SkipsGeometry = skipsGeometry,
            Offset = ReadOffset(asking, crs),
        };
    }

    public static Crs ReadCrs(Asking asking, string parameter) => DrawnCrs.Read(parameter, asking[parameter], asking.Mistakes) ?? Crs.Crs84;

    private static IReadOnlyList<Property> ReadProperties(Asking asking, FeatureSource source, bool skipsGeometry)
    {
        if (asking["properties"] is not { } text)
        {
            return source.Properties;
        }

        var names = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Characters.Composed).ToHashSet(StringComparer.Ordinal);
        foreach (var unknown in names.Where(name => source.Find(name) is null))
        {
            asking.Mistakes.Add(NoSuchProperty("properties", unknown, source));
        }

        Property[] chosen = [.. source.Properties.Where(property => names.Contains(property.Name))];
        return skipsGeometry ? chosen : source.WithQuality(chosen);
    }

    /// <summary>A name that is no property's, with those there are.</summary>
    public static Mistake NoSuchProperty(string parameter, string name, FeatureSource source)
    {
        var names = string.Join(", ", source.Properties.Select(property => property.Name));
        return Mistake.In(
            parameter,
            "no-such-property",
            $"Không có thuộc tính “{AsOfParameters.Shorten(name)}”. Các thuộc tính: {names}.",
            $"There is no property “{AsOfParameters.Shorten(name)}”. The properties are: {names}.");
    }

    private static bool ReadTruth(Asking asking, string parameter)
    {
        switch (asking[parameter])
        {
            case null or "false":
                return false;
            case "true":
                return true;
            default:
                asking.Mistakes.Add(Mistake.In(parameter, "bad-truth", $"“{parameter}” là true hoặc false.", $"“{parameter}” is true or false."));
                return false;
        }
    }

    /// <summary>Half a pixel of the zoom, or the offset itself.</summary>
    private static double? ReadOffset(Asking asking, Crs crs)
    {
        if (ReadWhole(asking, "zoom", DeepestZoom) is { } zoom)
        {
            if (asking["maxAllowableOffset"] is not null)
            {
                asking.Mistakes.Add(Mistake.In(
                    "zoom",
                    "two-offsets",
                    "“zoom” và “maxAllowableOffset” nói cùng một điều; hãy dùng một.",
                    "“zoom” and “maxAllowableOffset” say the same thing; give one of them."));
            }

            return (crs.IsProjected ? MetresAcross : 360) / (PixelsAcross * Math.Pow(2, zoom) * 2);
        }

        if (asking["maxAllowableOffset"] is not { } text)
        {
            return null;
        }

        if (double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var offset) && double.IsFinite(offset))
        {
            return offset > 0 ? offset : null;
        }

        asking.Mistakes.Add(Mistake.In(
            "maxAllowableOffset",
            "bad-offset",
            "“maxAllowableOffset” là một số không âm, theo đơn vị của “crs”.",
            "“maxAllowableOffset” is a number that is not negative, in the units of “crs”."));
        return null;
    }

    private static int? ReadWhole(Asking asking, string parameter, int most)
    {
        var text = asking[parameter];
        if (text is null)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most)
        {
            return number;
        }

        asking.Mistakes.Add(Mistake.In(parameter, $"bad-{parameter}", $"“{parameter}” là số nguyên từ 0 đến {most}.", $"“{parameter}” is a whole number from 0 to {most}."));
        return null;
    }
}
