// Shows the features of the page on a map, if Leaflet was served and they are in longitude and latitude.
(() => {
  const place = document.getElementById("map");
  const data = document.getElementById("features");
  if (!place || !data || !window.L) {
    return;
  }
  const answer = JSON.parse(data.textContent);
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
})();
