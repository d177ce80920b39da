using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Imports.Files;

/// <summary>What a file says about its CRS: one of ours, nothing, or something we must not load.</summary>
internal sealed record FileCrs
{
    private FileCrs(Crs? known, Sentence? refusal)
    {
        Known = known;
        Refusal = refusal;
    }

    /// <summary>The file does not say.</summary>
    public static FileCrs Unsaid { get; } = new(known: null, refusal: null);

    public Crs? Known { get; }

    /// <summary>What it says, where that is for showing and not for measuring.</summary>
    private Crs? ForShowing { get; init; }

    /// <summary>Why what it says cannot be loaded.</summary>
    public Sentence? Refusal { get; }

    public static FileCrs Of(Crs crs) => new(crs, refusal: null);

    public static FileCrs Refused(string vi, string en) => new(known: null, new Sentence(vi, en));

    /// <summary>A CRS by its name, as GeoJSON and GeoPackage have it.</summary>
    public static FileCrs Named(string name)
    {
        if (!Crs.TryParse(name, out var crs, out var problem))
        {
            return Refused(
                $"Tệp ghi hệ tọa độ “{name}”. {problem.Vietnamese}",
                $"The file says that its CRS is “{name}”. {problem.English}");
        }

        return crs == Crs.WebMercator
            ? Refused(
                "Tệp ở hệ Web Mercator (EPSG:3857), chỉ để hiển thị, không để đo. Hãy xuất lại từ hệ tọa độ gốc.",
                "The file is in Web Mercator (EPSG:3857), which is for showing and not for measuring. Export it again from its own CRS.")
            with
            { ForShowing = crs }
            : Of(crs);
    }

    /// <summary>The same for what is only shown and never measured: there Web Mercator will do.</summary>
    public (Crs? Crs, Sentence? Refusal) SettleForShowing(Crs? stated) => ForShowing is null ? Settle(stated) : Of(ForShowing).Settle(stated);

    /// <summary>The CRS to read the file in: what it says, or what the operator says, never a guess; both only if they agree.</summary>
    /// <returns>The CRS, or null and the reason.</returns>
    public (Crs? Crs, Sentence? Refusal) Settle(Crs? stated)
    {
        if (Refusal is not null)
        {
            return (null, Refusal);
        }

        if (Known is null && stated is null)
        {
            var choices = string.Join(", ", Crs.All.Where(static crs => crs != Crs.WebMercator).Select(static crs => crs.Code));
            return (null, new Sentence(
                $"Tệp không ghi hệ tọa độ. Hãy nêu bằng --crs một trong: {choices}.",
                $"The file does not say its CRS. State one with --crs: {choices}."));
        }

        return Known is not null && stated is not null && Known.Srid != stated.Srid
            ? (null, new Sentence(
                $"Tệp ghi hệ tọa độ {Known.Code} ({Known.Name}), còn --crs nêu {stated.Code}. Không nạp khi hai bên khác nhau.",
                $"The file says {Known.Code} ({Known.Name}) and --crs says {stated.Code}. Nothing is loaded while they differ."))
            : (Known ?? stated, null);
    }
}
