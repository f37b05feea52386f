"""The life of a terminal, from a bare Debian to a purge: each test goes on from the one before."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep

import pytest
from PIL import Image

from tests.terminal.container import HEIGHT, LOOK_SECONDS, WIDTH, CannotBootError, wait_until
from tests.terminal.making import start
from tests.terminal.terminal import (
    BACK_AFTER,
    BUTTONS_LYING,
    CONTENT,
    DEATHS,
    ENGLISH_LYING,
    OTHER_CONTENT,
    SCREEN,
    STARTED_AFTER,
    STATE,
    TILES_LYING,
    UNIT,
    Terminal,
    alike,
)

pytestmark = pytest.mark.terminal

TIMES = range(3)
#: A save is read in another process.
SAVED_AFTER = 30.0
SHIPPED_CONTENT = "/opt/khorgos-kiosk/content.shipped.yaml"


@pytest.fixture(scope="module")
def installed(terminal: Terminal, packages: tuple[Path, Path], fingers: Path) -> Terminal:
    """Return the terminal after the commands of the operator's guide, booted."""
    try:
        start(terminal, packages[0], fingers)
    except CannotBootError as error:
        pytest.skip(f"no container boots here: {error}")
    return terminal


@pytest.fixture
def saved(installed: Terminal) -> Iterator[Terminal]:
    """Return the terminal with content that staff saved over the shipped one; mends it after."""
    for text in (shipped_text(installed), OTHER_CONTENT):
        publish(installed, text)
    yield installed
    save(installed, OTHER_CONTENT)
    installed.run("systemctl", "restart", UNIT)
    wait_until(installed.shows_waiting, STARTED_AFTER, "the waiting screen")


def save(terminal: Terminal, text: str, person: str = "aigerim") -> None:
    """Save content.yaml as an editor does that replaces files."""
    new = terminal.disk / "var/tmp/content.new"
    new.write_text(text, "utf-8")
    new.chmod(0o644)
    command = f"cp /var/tmp/content.new {CONTENT}.new && mv {CONTENT}.new {CONTENT}"
    terminal.run("runuser", "-u", person, "--", "sh", "-c", command)


def publish(terminal: Terminal, text: str) -> None:
    """Save it, and wait until it is a version.

    It gets a line of its own: what staff went back from stays gone while it is the same.
    """
    text = f"{text}# {monotonic()}\n"
    save(terminal, text)
    folder = terminal.disk / f"{STATE}/content/versions"[1:]

    def kept() -> bool:
        return text in [path.read_text("utf-8") for path in folder.glob("*/content.yaml")]

    wait_until(kept, SAVED_AFTER, "the save is a version")


def shipped_text(terminal: Terminal) -> str:
    """Return the content that came with the package."""
    return Path(terminal.disk / SHIPPED_CONTENT[1:]).read_text("utf-8")


def versions(terminal: Terminal) -> list[str]:
    """Return the lines that list the good versions; the last one is what was shipped."""
    return terminal.run("khorgos-kiosk", "content", "list").stdout.splitlines()


def test_the_waiting_screen_comes_with_the_power(installed: Terminal) -> None:
    wait_until(installed.shows_waiting, STARTED_AFTER, "the waiting screen")
    installed.keep_picture("waiting")
    installed.wait_for_touch(BACK_AFTER)
    installed.keep_picture("home")
    assert not installed.run("systemctl", "--failed", "--quiet").stdout
    # Nothing of the network is there for it to use.
    number = installed.main_process()
    sockets = installed.shell(
        f"nsenter --net --target {number} ss --all --no-header --tcp --udp --raw"
    )
    assert not sockets


def test_staff_save_for_one_another(installed: Terminal) -> None:
    # Else what was there first is no version to go back to.
    wait_until(lambda: len(versions(installed)) > 1, SAVED_AFTER, "the first version")
    save(installed, OTHER_CONTENT, "aigerim")
    installed.run("systemctl", "restart", UNIT)
    installed.wait_for_touch(STARTED_AFTER, "saved")
    installed.keep_picture("saved")
    # What one has made the others may change, without a thought; nobody else may.
    table = "/srv/khorgos-kiosk/table.csv"
    written = {}
    for person in ("aigerim", "daniyar", "nobody"):
        command = f"echo {person} >> {table}"
        done = installed.run("runuser", "-u", person, "--", "sh", "-c", command, check=False)
        written[person] = not done.returncode
    installed.run("rm", table)
    assert written == {"aigerim": True, "daniyar": True, "nobody": False}


@pytest.mark.parametrize("time", TIMES)
@pytest.mark.parametrize("death", DEATHS)
def test_it_is_back_after_a_death(installed: Terminal, death: str, time: int) -> None:
    installed.survive(*DEATHS[death], "saved")
    installed.keep_picture(f"after-{death}-{time}")


def test_staff_look_and_go_back_by_command(saved: Terminal) -> None:
    assert "no errors" in saved.run("khorgos-kiosk", "check").stdout
    saved.run("systemctl", "restart", UNIT)
    saved.wait_for_touch(STARTED_AFTER, "saved")
    saved.run("khorgos-kiosk", "content", "rollback")
    wait_until(lambda: saved.shows_home("shipped"), SAVED_AFTER, "the version before")


def test_three_crashes_lead_to_safe_mode(saved: Terminal) -> None:
    saved.run("systemctl", "restart", UNIT)
    for _ in TIMES:
        wait_until(saved.shows_waiting, STARTED_AFTER, "the waiting screen")
        died = saved.main_process()
        saved.send("SEGV")
        wait_until(
            lambda died=died: saved.main_process() not in {0, died},  # type: ignore[misc]
            BACK_AFTER,
            "another process",
        )
    saved.wait_for_touch(BACK_AFTER, "shipped")
    saved.keep_picture("safe-mode")
    assert "Safe mode" in saved.log()
    # Somebody mends it.
    save(saved, OTHER_CONTENT + "\n")
    saved.wait_for_touch(SAVED_AFTER, "saved")


def test_content_that_was_deleted_is_shown(saved: Terminal) -> None:
    saved.shell("rm -r /srv/khorgos-kiosk/*")
    saved.run("systemctl", "restart", UNIT)
    saved.wait_for_touch(STARTED_AFTER, "saved")
    saved.keep_picture("deleted")
    saved.shell(f"cp -r {Path(SHIPPED_CONTENT).parent}/assets /srv/khorgos-kiosk/")
    saved.shell("chmod -R g+w /srv/khorgos-kiosk")


@pytest.mark.parametrize("trouble", ["full", "read-only"])
def test_a_disk_that_cannot_be_written_is_not_noticed(saved: Terminal, trouble: str) -> None:
    saved.run("systemctl", "stop", UNIT)
    saved.shell(f"""
        cp -a {STATE} /var/kept
        mount -t tmpfs -o size=64m tmpfs {STATE}
        cp -a /var/kept/. {STATE}/
        rm -r /var/kept
    """)
    if trouble == "full":
        saved.shell(f"dd if=/dev/zero of={STATE}/filler bs=1M status=none || true")
    else:
        saved.shell(f"mount -o remount,ro {STATE}")
    saved.run("systemctl", "start", UNIT)
    saved.wait_for_touch(STARTED_AFTER, "saved")
    saved.keep_picture(f"disk-{trouble}")
    # It cannot be kept, and is followed nevertheless.
    save(saved, shipped_text(saved))
    wait_until(lambda: saved.shows_home("shipped"), SAVED_AFTER, "the save is shown")
    saved.run("systemctl", "stop", UNIT)
    saved.run("umount", STATE)


def test_keys_and_fingers_reach_nothing_but_the_kiosk(installed: Terminal) -> None:
    installed.shell("printf 'idle: 20\ncountdown: 20\n' > /etc/khorgos-kiosk/station.yaml")
    installed.run("systemctl", "restart", UNIT)
    installed.wait_for_touch(STARTED_AFTER, "saved")
    before = what_runs(installed)
    chance = random.Random(12)  # noqa: S311

    installed.press(some_keys(chance, 1000))
    installed.keep_picture("after-keys")
    for _ in range(100):
        fingers = chance.sample(range(10), chance.randint(1, 10))
        installed.move_fingers(*(f"down {finger} {spot(chance)}" for finger in fingers))
        for _ in range(5):
            installed.move_fingers(*(f"motion {finger} {spot(chance)}" for finger in fingers))
        installed.move_fingers(*(f"up {finger}" for finger in fingers))
    installed.keep_picture("after-fingers")

    # Whatever they did, it is over when nobody is there.
    wait_until(installed.shows_waiting, STARTED_AFTER + 40, "the waiting screen")
    assert what_runs(installed) == before
    installed.wait_for_touch(BACK_AFTER, "saved")


def what_runs(terminal: Terminal) -> str:
    """Return the processes, the services and the sessions, none of which a key may change."""
    return terminal.shell(
        "systemctl show --property=MainPID,NRestarts "
        f"{UNIT} {SCREEN};"
        " systemctl list-units --no-legend --plain --type=service,target --state=active,failed"
        " | grep -v systemd-tmpfiles-clean; loginctl --no-legend list-sessions"
    )


def some_keys(chance: random.Random, number: int) -> list[str]:
    """Return keys, half of them with one or more modifiers."""
    letters = [chr(code) for code in range(ord("a"), ord("z") + 1)]
    named = ["BackSpace", "Delete", "Down", "End", "Escape", "Home", "Insert", "Left", "Menu"]
    named += ["Page_Down", "Page_Up", "Pause", "Print", "Return", "Right", "space", "Tab", "Up"]
    named += [f"F{number}" for number in range(1, 13)]
    named += ["XF86AudioMute", "XF86HomePage", "XF86PowerOff", "XF86Sleep", "XF86WWW"]
    modifiers = ["alt", "ctrl", "shift", "super"]
    return [
        "+".join(
            [
                *chance.sample(modifiers, chance.randint(1, 4) if chance.random() < 0.5 else 0),
                chance.choice(letters + named),
            ]
        )
        for _ in range(number)
    ]


def spot(chance: random.Random) -> str:
    """Return a place on the screen, often at its edge."""
    x, y = chance.uniform(-0.1, 1.1) * WIDTH, chance.uniform(-0.1, 1.1) * HEIGHT
    return f"{min(max(x, 0), WIDTH - 1):.0f} {min(max(y, 0), HEIGHT - 1):.0f}"


@pytest.mark.parametrize("time", TIMES)
def test_the_power_may_go_in_the_middle_of_saves(installed: Terminal, time: int) -> None:
    chance = random.Random(time)  # noqa: S311 - a seeded choice is what is wanted
    text = shipped_text(installed)
    ended = monotonic() + chance.uniform(2, 6)
    while monotonic() < ended:
        save(installed, chance.choice((text, OTHER_CONTENT)))
        sleep(LOOK_SECONDS)
    installed.kill()
    installed.boot()
    wait_until(installed.shows_waiting, STARTED_AFTER, "the waiting screen")
    installed.keep_picture(f"power-cut-{time}")
    save(installed, OTHER_CONTENT)
    installed.run("systemctl", "restart", UNIT)
    installed.wait_for_touch(STARTED_AFTER, "saved")


def test_an_upgrade_keeps_content_and_state(
    installed: Terminal, packages: tuple[Path, Path]
) -> None:
    installed.shell("echo 'name: Entrance west' > /etc/khorgos-kiosk/station.yaml")
    kept = f"sha256sum {CONTENT} /etc/khorgos-kiosk/station.yaml; ls {STATE}/content/versions"
    before = installed.shell(kept)
    installed.run("systemctl", "restart", UNIT)
    wait_until(installed.shows_waiting, STARTED_AFTER, "the waiting screen")

    installed.install(packages[1])
    installed.wait_for_touch(BACK_AFTER, "saved")
    installed.keep_picture("upgraded")
    version = installed.run("dpkg-query", "--show", "--showformat=${Version}", "khorgos-kiosk")
    assert version.stdout in packages[1].name
    assert installed.shell(kept) == before


def test_station_yaml_turns_the_picture_and_touch_with_it(installed: Terminal) -> None:
    installed.shell("echo 'rotation: 90' > /etc/khorgos-kiosk/station.yaml")
    installed.run("systemctl", "restart", SCREEN)

    def shows(screen: str, part: tuple[int, int, int, int]) -> bool:
        upright = installed.picture().transpose(Image.Transpose.ROTATE_90)
        return alike(upright, installed.expected[screen], part)

    wait_until(lambda: shows("attract lying", BUTTONS_LYING), STARTED_AFTER, "a turned picture")
    # Its upper edge is on the right of the glass.
    installed.click(WIDTH - 1 - ENGLISH_LYING[1], ENGLISH_LYING[0])
    wait_until(lambda: shows("saved lying", TILES_LYING), BACK_AFTER, "home, turned")
    installed.keep_picture("turned")
    installed.shell("rm /etc/khorgos-kiosk/station.yaml")
    installed.run("systemctl", "restart", SCREEN)
    installed.wait_for_touch(STARTED_AFTER, "saved")


def test_it_comes_back_from_a_reboot(installed: Terminal) -> None:
    installed.reboot()
    installed.wait_for_touch(STARTED_AFTER, "saved")
    installed.keep_picture("rebooted")


def test_a_purge_leaves_the_content_alone(installed: Terminal) -> None:
    kept = f"sha256sum {CONTENT}; find /srv/khorgos-kiosk | sort"
    before = installed.shell(kept)
    installed.run("apt-get", "purge", "--yes", "--quiet", "khorgos-kiosk")

    assert installed.shell(kept) == before
    found = installed.shell(
        "find / -xdev -name '*khorgos*' -not -path '/proc/*' -not -path '/srv/khorgos-kiosk*'"
        " -not -path '*/khorgos-kiosk-screen.service.d*'"
    )
    assert not found
    assert "khorgos-kiosk" not in installed.shell("getent passwd")
    assert not installed.shell("test -L /etc/systemd/system/ctrl-alt-del.target && echo there || :")
    assert not installed.shows_waiting()
    assert not installed.shows_home("saved")
    installed.keep_picture("purged")
