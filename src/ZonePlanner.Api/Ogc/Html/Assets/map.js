// Shows the features of the page on a map, if Leaflet was served and they are in longitude and latitude.
(() => {
  const place = document.getElementById("map");
  const data = document.getElementById("features");
  if (!place || !data || !window.L) {
    return;
  }
  const answer = JSON.parse(data.textContent);
  const smallest = 8;
  const crs = new URL(location.href).searchParams.get("crs");
  const isWorld = !crs || /CRS84$/i.test(crs);
  const features = (answer.features ?? [answer]).filter((feature) => feature.geometry);
  if (!isWorld || features.length === 0) {
    return;
  }
  place.hidden = false;
  const map = L.map(place);
  map.attributionControl.setPrefix("Leaflet");
  L.tileLayer("https://tile.openstreetmap.org/{z}/{x}/{y}.png", { maxZoom: 19, attribution: "© OpenStreetMap" }).addTo(map);
  const outlines = L.geoJSON(features, {
    style: (feature) => ({
      color: "#0b57a4",
      weight: 2,
      fillOpacity: 0.15,
      dashArray: feature.properties.quality === "schematic" ? "6 4" : undefined,
    }),
    onEachFeature: (feature, layer) => {
      // Text nodes, never markup: a name is what it is.
      const label = document.createElement("span");
      label.textContent = feature.properties.name ?? feature.properties.layerName ?? String(feature.id);
      layer.bindTooltip(label);
    },
  }).addTo(map);
  map.fitBounds(outlines.getBounds(), { maxZoom: 16, padding: [10, 10] });

  // What is too small to be seen from afar has a dot.
  const dots = L.layerGroup().addTo(map);
  const putDots = () => {
    dots.clearLayers();
    outlines.eachLayer((outline) => {
      const bounds = outline.getBounds?.();
      if (bounds?.isValid() && map.latLngToLayerPoint(bounds.getNorthWest()).distanceTo(map.latLngToLayerPoint(bounds.getSouthEast())) < smallest) {
        L.circleMarker(bounds.getCenter(), { radius: 4, color: "#0b57a4", weight: 1, fillOpacity: 0.6 })
          .bindTooltip(outline.getTooltip().getContent().cloneNode(true))
          .addTo(dots);
      }
    });
  };
  map.on("zoomend", putDots);
  putDots();

  // The box that is seen, as the question has it.
  const asked = document.querySelector("form [name=bbox]");
  if (asked) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "bbox = khung bản đồ / the map's view";
    button.addEventListener("click", () => {
      asked.value = map.getBounds().toBBoxString().split(",").map((side) => Number(side).toFixed(5)).join(",");
      const crs = asked.form.elements["bbox-crs"];
      if (crs) {
        crs.value = "";
      }
      asked.form.requestSubmit();
    });
    place.after(button);
  }
})();
