using System.Globalization;
using ZonePlanner.Domain.Units;

namespace ZonePlanner.Domain.Checks;

/// <summary>The administrative units a boundary lies in, and whether they are those it is said to lie in.</summary>
internal static class UnitsCrossed
{
    public static IEnumerable<Finding> Check(BoundaryQuestion question, Surroundings there)
    {
        foreach (var level in there.Units.GroupBy(unit => unit.Level).Where(level => level.Skip(1).Any()))
        {
            yield return Crossed(level.Key, [.. level.OrderByDescending(unit => unit.Area)], there);
        }

        if (there.InNoUnit is { } outside)
        {
            yield return Finding.Warning("outside-units", Message.Of(
                $"{outside.Area.Hectares:N2} ha nằm ngoài mọi đơn vị hành chính có ranh giới trong hệ thống.",
                $"{outside.Area.Hectares:N2} ha lies outside every administrative unit whose outline is on the record."))
                with
            { Area = outside.Area, Place = outside.Place, Raw = Quantity.Of(outside.Area), Judged = Quantity.Of(outside.Area) };
        }

        if (question.Commune is { } stated && Stated(stated, question.ValidAt, there) is { } mismatch)
        {
            yield return mismatch;
        }
    }

    private static Finding Crossed(UnitLevel level, UnitThere[] units, Surroundings there)
    {
        var (what, lead) = (Words.Of(level), units[0]);
        return new Finding("units-crossed", level == UnitLevel.Province ? Severity.Warning : Severity.Advice, new(
            $"Nằm trên {units.Length} {what.Vi}: {List(units, there, ",")}. Chủ trì: {lead.Name}, phần lớn nhất.",
            $"It lies in {units.Length} {what.En}: {List(units, there, ".")}. The lead is {lead.Name}, with the largest share."))
            with
        { Subject = lead.Code };
    }

    private static string List(UnitThere[] units, Surroundings there, string point)
    {
        var format = new NumberFormatInfo { NumberDecimalSeparator = point };
        return string.Join("; ", units.Select(unit => string.Create(
            format, $"{unit.Name} {unit.Area.Hectares:0.00} ha ({100 * unit.Area.SquareMetres / there.Measured.SquareMetres:0.0} %)")));
    }

    private static Finding? Stated(string stated, DateOnly day, Surroundings there)
    {
        var candidates = there.StatedCommunes;
        if (candidates.Count == 0)
        {
            return Finding.Warning("commune-unknown", Message.Of(
                $"Ngày {day:dd/MM/yyyy} không có xã, phường nào mang mã hoặc tên “{stated}”.",
                $"On {day:yyyy-MM-dd} no commune has the code or name “{stated}”."))
                with
            { Subject = stated };
        }

        if (there.Units.Any(unit => candidates.Any(candidate => candidate.Code == unit.Code)))
        {
            return null;
        }

        var nearest = candidates.Where(candidate => candidate.DistanceMetres is not null).MinBy(candidate => candidate.DistanceMetres);
        return nearest is null
            ? Finding.Advice("commune-not-checked", Message.Of(
                $"{candidates[0].Name} chưa có ranh giới trong hệ thống: chưa kiểm tra.",
                $"{candidates[0].Name} has no outline on the record: not checked."))
                with
            { Subject = candidates[0].Code }
            : Finding.Warning("commune-mismatch", Message.Of(
                $"Không nằm trong {nearest.Name} như đã khai: cách {nearest.DistanceMetres:N0} m.",
                $"It does not lie in {nearest.Name} as stated: {nearest.DistanceMetres:N0} m away."))
                with
            { Subject = nearest.Code, Raw = Quantity.Metres(nearest.DistanceMetres ?? 0), Judged = Quantity.Metres(Math.Round(nearest.DistanceMetres ?? 0)) };
    }
}
