using NetTopologySuite.Geometries;

namespace ZonePlanner.Api.Ogc.Filtering;

/// <content>Geometries in well-known text, and boxes.</content>
internal sealed partial class Cql2Text
{
    private static readonly HashSet<string> ShapeNames = new(
        ["POINT", "LINESTRING", "POLYGON", "MULTIPOINT", "MULTILINESTRING", "MULTIPOLYGON", "GEOMETRYCOLLECTION", "BBOX"], StringComparer.OrdinalIgnoreCase);

    /// <summary>A geometry, if that is what comes; a property may bear such a name, but no parenthesis follows it.</summary>
    private Expression? Shape(string at)
    {
        var opens = _next is { Kind: TokenKind.Symbol, Value: "(" } || (_next.Kind == TokenKind.Name && _next.Value.ToUpperInvariant() is "Z" or "EMPTY");
        if (!opens || !ShapeNames.Contains(_current.Value))
        {
            return null;
        }

        if (Is("BBOX"))
        {
            Advance();
            RequiresSymbol("(");
            return _shapes.Box(at, Each(Coordinate));
        }

        var shape = Tagged();
        return _shapes.Finished(at, shape);
    }

    private Geometry? Tagged()
    {
        var (at, type) = (Here, _current.Value.ToUpperInvariant());
        if (_current.Kind != TokenKind.Name || type == "BBOX" || !ShapeNames.Contains(type))
        {
            Unexpected("POINT, LINESTRING, POLYGON, MULTIPOINT, MULTILINESTRING, MULTIPOLYGON");
            return null;
        }

        Advance();
        Takes("Z");
        if (!RequiresSymbol("("))
        {
            return null;
        }

        return type switch
        {
            "POINT" => Point(at),
            "LINESTRING" => _shapes.Line(at, Each(Position)),
            "POLYGON" => Polygon(at),
            "MULTIPOINT" => _shapes.Several(at, Each(() => TakesSymbol("(") ? Point(Here) : _shapes.Point(Here, Position()))),
            "MULTILINESTRING" => _shapes.Several(at, Each(() => RequiresSymbol("(") ? _shapes.Line(Here, Each(Position)) : null)),
            "MULTIPOLYGON" => _shapes.Several(at, Each(() => RequiresSymbol("(") ? Polygon(Here) : null)),
            _ => Collection(at),
        };
    }

    private Geometry? Collection(string at)
    {
        if (++_level > Composer.MostLevels)
        {
            Stop(_refusals.Add(at, "too-deep", $"Bộ lọc lồng nhau quá {Composer.MostLevels} tầng.", $"The filter is nested more than {Composer.MostLevels} levels deep."));
            return null;
        }

        var collection = _shapes.Collection(at, Each(Tagged));
        _level--;
        return collection;
    }

    private Point? Point(string at)
    {
        var position = Position();
        return RequiresSymbol(")") ? _shapes.Point(at, position) : null;
    }

    private Polygon? Polygon(string at) => _shapes.Polygon(at, Each(() => RequiresSymbol("(") ? _shapes.Ring(Here, Each(Position)) : null));

    private Coordinate? Position()
    {
        var at = Here;
        List<double> numbers = [Coordinate()];
        while (numbers.Count < 4 && (_current.Kind == TokenKind.Number || _current is { Kind: TokenKind.Symbol, Value: "-" or "+" }))
        {
            numbers.Add(Coordinate());
        }

        return _shapes.Position(at, numbers);
    }

    private double Coordinate()
    {
        var sign = TakesSymbol("-") ? "-" : "";
        if (sign.Length == 0)
        {
            TakesSymbol("+");
        }

        var token = _current;
        if (token.Kind != TokenKind.Number)
        {
            Unexpected("tọa độ", "a coordinate");
            return double.NaN;
        }

        Advance();
        return Number.TryRead(sign + token.Value, out var number) ? number.Nearest : double.NaN;
    }

    /// <summary>What lies between commas, to the parenthesis.</summary>
    private List<T> Each<T>(Func<T> read)
    {
        List<T> list = [];
        do
        {
            list.Add(read());
        }
        while (TakesSymbol(","));
        RequiresSymbol(")");
        return list;
    }
}
