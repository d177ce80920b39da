using PdfSharp.Fonts;

namespace ZonePlanner.Api.Plots.Sheet;

/// <summary>The one family a sheet is set in: it has every letter of Vietnamese, and travels with the program.</summary>
internal sealed class SheetFonts : IFontResolver
{
    public const string Family = "Be Vietnam Pro";

    public FontResolverInfo? ResolveTypeface(string familyName, bool bold, bool italic) => new(bold ? "BeVietnamPro-Bold" : "BeVietnamPro-Regular");

    public byte[]? GetFont(string faceName)
    {
        using var stream = typeof(SheetFonts).Assembly.GetManifestResourceStream($"{typeof(SheetFonts).Namespace}.Fonts.{faceName}.ttf")
            ?? throw new InvalidOperationException($"The font {faceName} is not embedded.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
