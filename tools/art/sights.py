"""The sights of the region: their scenes by name, and the steppe of Altyn-Emel."""

from collections.abc import Callable

from tools.art.animals import gazelle, kulan
from tools.art.argali import argali
from tools.art.badlands import aktau
from tools.art.dune import singing_dune
from tools.art.lakes import alakol, balkhash
from tools.art.lava import katutau
from tools.art.light import haze, rays
from tools.art.mosque import zharkent_mosque
from tools.art.mounds import besshatyr
from tools.art.nature import hills, mountains, sun
from tools.art.near import plumes
from tools.art.palette import INK, PAPER
from tools.art.paper import Scene
from tools.art.shapes import (
    disc,
    land,
    line,
    polygon,
    ridge,
    trace,
)
from tools.art.waterfall import burkhan_bulak


def altyn_emel(pixels: int) -> Scene:
    """Kulans gallop over the steppe at sunrise, gazelles look up, argali on a rock."""
    sky = "#FBD9A6"
    scene = Scene(pixels, "#3D6E9E", "#8FA9C0", "#F2C9A8", sky, sky)
    rays(scene, 380, 560, 900, 22, "#FFE7B0", 0.32)
    sun(scene, 380, 560, 104, "#FFD487")
    far = trace("-60 600, 110 560, 250 600, 470 590, 640 500, 760 540, 930 430, 1060 520, 1210 450")
    peaks = [*far, (1340, 520), (1500, 470)]
    mountains(scene, 51, peaks, ("#8C86B4", "#C4A2AE", sky), rough=0.2, bottom=820, snow=520)
    haze(scene, 560, 780, sky, 0.75)
    far = trace(
        "-60 640, 120 600, 300 680, 520 640, 720 680, 900 610, 1120 660, 1300 590, 1500 640"
    )
    mountains(scene, 54, far, ("#A2708C", "#C98A80", "#E0B08A"), rough=0.2, bottom=860)
    haze(scene, 660, 830, "#FFDDA8", 0.6)
    near = trace("-60 720, 220 700, 430 760, 700 735, 960 765, 1200 720, 1500 740")
    mountains(scene, 57, near, ("#B56A54", "#CF8E60"), rough=0.1)
    _herd(scene)
    middle = [(-60, 950), (300, 930), (700, 965), (1100, 935), (1500, 960)]
    hills(scene, middle, "#E9B866", "#C08C48", "#7E5632", lines=3)
    plumes(scene, 31, middle, 120, 44, "#F6DC9C", "#E3B96C")
    _crag(scene)
    for x, y, size in ((740, 1024, 96), (900, 1106, 200), (206, 1112, 84), (426, 1140, 120)):
        scene.fill(disc(x + size * 0.2, y + 2, size, size * 0.09), INK, alpha=0.34, blur=7)
    kulan(scene, 716, 1022, 1.15, flip=True, grazing=True, coat="#C88E50")
    kulan(scene, 880, 1106, 2.2, flip=True)
    gazelle(scene, 200, 1110, 1.25, flip=True, coat="#BF824A")
    gazelle(scene, 410, 1138, 1.7)
    # Grass before the animals' feet: it hides the hooves a little and cuts no leg.
    plumes(scene, 33, [(-40, 1150), (520, 1168), (1080, 1146)], 110, 40, "#F3D28A", "#D9A95A")
    front = [(-60, 1180), (280, 1190), (700, 1240), (1120, 1200), (1500, 1150)]
    hills(scene, front, "#6E4E34", "#3E2E2C", "#221C22", lines=3)
    plumes(scene, 3, [(x, y + 40) for x, y in front], 150, 110, "#D9B268", "#A9823E", "#8A7440")
    plumes(scene, 8, [(-40, 1440), (220, 1450)], 30, 250, "#8A6A3C", "#5C4630", "#B58C4A")
    plumes(scene, 9, [(1160, 1450), (1480, 1440)], 30, 300, "#8A6A3C", "#5C4630", "#B58C4A")
    return scene


def _crag(scene: Scene) -> None:
    """A spur of rock at the right, a ram of the argali on it."""
    outline = trace(
        "900 1260, 980 1140, 1030 1050, 1070 1010, 1090 940, 1120 914, 1236 906, 1296 894, "
        "1324 850, 1400 842, 1500 800"
    )
    path = land(ridge(71, outline, 0.07, 4), 1300)
    with scene.layer(path, "#D98E66", "#A8624A", "#6A3E38", depth=1.2, edge=0.7, span=(800, 1240)):
        for x, top, bottom in (
            (1110, 960, 1180),
            (1206, 910, 1200),
            (1300, 870, 1220),
            (1396, 850, 1200),
        ):
            face = [(x, top), (x + 60, bottom), (x + 130, bottom), (x + 44, top + 16)]
            scene.fill(polygon(ridge(x, face, 0.08, 2)), INK, alpha=0.2)
        for index in range(7):
            y = 900 + index * 44
            crack = ridge(index, [(1040, y + 60), (1240, y + 20), (1480, y - 14)], 0.05, 3)
            scene.stroke(line(crack), PAPER, 2.2, 0.22)
    scene.fill(disc(1256, 902, 60, 9), INK, alpha=0.4, blur=5)
    argali(scene, 1216, 910, 1.66, flip=True)


def _herd(scene: Scene) -> None:
    """A herd that gallops far off, with its dust behind it."""
    plain = [(-60, 840), (360, 815), (760, 840), (1120, 812), (1500, 840)]
    hills(scene, plain, "#F6D394", "#E3B267", "#A87A42", lines=2)
    for index in range(9):
        x = 440 + index * 50
        scene.glow(x, 866 - (index % 3) * 9, 60 + index * 9, "#FFF0D0", 0.5, add=False, stretch=1.5)
    herd = ((180, 872, 0.58), (290, 856, 0.46), (350, 888, 0.6), (470, 864, 0.5), (560, 884, 0.54))
    for x, y, size in herd:
        scene.fill(disc(x, y, 60 * size, 8 * size), INK, alpha=0.2, blur=4)
        kulan(scene, x, y - 6, size, flip=True, running=True)
    for x in (420, 540, 650, 780):
        scene.glow(x, 900, 80, "#FFE9C0", 0.45, add=False, stretch=1.9)


SCENES: dict[str, Callable[[int], Scene]] = {
    "altyn-emel": altyn_emel,
    "singing-dune": singing_dune,
    "aktau": aktau,
    "katutau": katutau,
    "besshatyr": besshatyr,
    "alakol": alakol,
    "balkhash": balkhash,
    "burkhan-bulak": burkhan_bulak,
    "zharkent-mosque": zharkent_mosque,
}
