"""The sights of the region: their scenes by name, and the steppe of Altyn-Emel."""

from collections.abc import Callable

from tools.art.animals import gazelle, kulan
from tools.art.badlands import aktau
from tools.art.dune import singing_dune
from tools.art.lakes import alakol, balkhash
from tools.art.lava import katutau
from tools.art.light import haze, rays
from tools.art.mosque import zharkent_mosque
from tools.art.mounds import besshatyr
from tools.art.nature import hills, mountains, sun
from tools.art.near import plumes
from tools.art.palette import INK
from tools.art.paper import Scene
from tools.art.shapes import (
    disc,
    trace,
)
from tools.art.waterfall import burkhan_bulak


def altyn_emel(pixels: int) -> Scene:
    """Kulans gallop over the steppe at sunrise, gazelles look up, mountains behind."""
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
    kulan(scene, 1250, 1040, 1.3, flip=True, grazing=True, coat="#C88E50")
    kulan(scene, 930, 1110, 2.25, flip=True)
    low = [(-60, 1060), (320, 1050), (720, 1100), (1100, 1070), (1500, 1060)]
    hills(scene, low, "#C98F48", "#8E5E34", "#54382A", lines=2)
    plumes(scene, 33, low, 170, 66, "#F3D28A", "#D9A95A", "#B58446")
    gazelle(scene, 446, 1190, 1.75)
    gazelle(scene, 206, 1150, 1.3, flip=True, coat="#BF824A")
    front = [(-60, 1180), (280, 1190), (700, 1240), (1120, 1200), (1500, 1150)]
    hills(scene, front, "#6E4E34", "#3E2E2C", "#221C22", lines=3)
    plumes(scene, 3, [(x, y + 40) for x, y in front], 150, 110, "#D9B268", "#A9823E", "#8A7440")
    plumes(scene, 8, [(-40, 1440), (220, 1450)], 30, 250, "#8A6A3C", "#5C4630", "#B58C4A")
    plumes(scene, 9, [(1160, 1450), (1480, 1440)], 30, 300, "#8A6A3C", "#5C4630", "#B58C4A")
    return scene


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
