namespace ZonePlanner.Api.Tests.Ogc;

/// <summary>QGIS without its window, by its own providers of features (OAPIF) and of vector tiles, where it is installed: apt-get install python3-qgis, which is too large to bring along.</summary>
[Collection(OgcReadings.Name)]
public sealed class QgisTests(OgcService service)
{
    // Debian's, which its own Python finds; there may be others in the way.
    private const string Python = "/usr/bin/python3";
    private const string Bindings = "/usr/lib/python3/dist-packages/qgis/core";

    // Ends without taking QGIS apart, which now and then falls over itself.
    private const string Beginning =
        """
        import os, sys, tempfile
        os.environ.update(QT_QPA_PLATFORM="offscreen", QGIS_CUSTOM_CONFIG_PATH=tempfile.mkdtemp(), XDG_RUNTIME_DIR=tempfile.mkdtemp())
        from qgis.core import *
        from qgis.PyQt.QtCore import QSize
        from qgis.PyQt.QtGui import QColor
        app = QgsApplication([], False)
        app.initQgis()
        root = sys.argv[1]

        def tell(**facts):
            for name, value in facts.items():
                print(name + ":", value)

        def end():
            sys.stdout.flush()
            os._exit(0)

        """;

    [Fact]
    public async Task Features_are_counted_paged_placed_and_filtered()
    {
        var told = await RunAsync(
            """
            zones = QgsVectorLayer(f"url='{root}' typename='zones' pageSize='7'", "zones", "OAPIF")
            features = {feature["code"]: feature for feature in zones.getFeatures()}
            second = features["kcn-02"]
            box = second.geometry().boundingBox()
            tell(valid=zones.isValid(), crs=zones.crs().authid(), counted=zones.featureCount(), read=len(features))
            tell(east=round(box.xMinimum(), 3), north=round(box.yMinimum(), 3), hectares=type(second["decidedHa"]).__name__, without=features["kcn-25"].geometry().isNull())
            tell(boxed=len(list(zones.getFeatures(QgsFeatureRequest(QgsRectangle(106.1999, 21.2999, 106.2031, 21.3011))))))
            tell(large=len(list(zones.getFeatures(QgsFeatureRequest().setFilterExpression("\"status\" = 'operating'")))))
            zones.setSubsetString("\"status\" = 'operating'")
            before = QgsVectorLayer(f"url='{root}?validAt=2023-06-01' typename='zones'", "zones", "OAPIF")
            tell(before=[feature["code"] for feature in before.getFeatures()])
            tell(subset=len(list(zones.getFeatures())), recounted=zones.featureCount())
            end()
            """);

        Assert.Equal(
            ["valid: True", "crs: EPSG:4326", "counted: 25", "read: 25", "east: 106.202", "north: 21.3", "hectares: float", "without: True", "boxed: 2", "large: 5", "before: ['kcn-01']", "subset: 5", "recounted: 5"],
            told);
    }

    [Fact]
    public async Task Tiles_are_drawn_in_the_style_that_is_given_with_them()
    {
        var told = await RunAsync(
            """
            tiles = QgsVectorTileLayer(f"type=xyz&url={root}/tiles/WebMercatorQuad/{{z}}/{{y}}/{{x}}&styleUrl={root}/styles/zoneplanner&zmin=0&zmax=16", "tiles")
            tell(valid=tiles.isValid(), styled=tiles.loadDefaultStyle(), layers="zones" in [style.layerName() for style in tiles.renderer().styles()])
            paper = QgsMapSettings()
            paper.setLayers([tiles])
            paper.setOutputSize(QSize(200, 200))
            paper.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
            paper.setExtent(QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), paper.destinationCrs(), QgsProject.instance()).transformBoundingBox(QgsRectangle(106.199, 21.299, 106.206, 21.302)))
            drawing = QgsMapRendererParallelJob(paper)
            drawing.start()
            drawing.waitForFinished()
            image = drawing.renderedImage()
            tell(colours=len({image.pixelColor(x, y).name() for x in range(0, 200, 4) for y in range(0, 200, 4)}) > 1)
            end()
            """);

        Assert.Equal(["valid: True", "styled: ('', True)", "layers: True", "colours: True"], told);
    }

    private async Task<string[]> RunAsync(string script)
    {
        Assert.SkipUnless(Directory.Exists(Bindings), "QGIS is not installed (apt-get install python3-qgis).");
        var told = await Gdal.RunAsync(Python, "-c", Beginning + script, $"{service.Http.BaseAddress}ogc");
        return told.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
