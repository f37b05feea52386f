/* A touch screen for a weston without hardware: a module that takes what fingers do from an abstract socket.
 *
 * Each datagram is one frame of it: lines "down ID X Y", "motion ID X Y" or "up ID", in pixels of the screen. Weston's own
 * header for those who bring input is in no package of Debian's, so what is used of it is declared here.
 */
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>

#include <libweston/libweston.h>

struct weston_touch_device;
void weston_seat_init_touch(struct weston_seat *seat);
struct weston_touch_device *weston_touch_create_touch_device(
	struct weston_touch *touch, const char *path, void *data, const void *operations);
void notify_touch_normalized(
	struct weston_touch_device *device, const struct timespec *time, int finger, double x, double y,
	const void *calibrated, int type);
void notify_touch_frame(struct weston_touch_device *device);

static int
heard(int socket, uint32_t mask, void *data)
{
	struct weston_touch_device *device = data;
	char frame[4096], word[8];
	ssize_t length = recv(socket, frame, sizeof frame - 1, 0);
	struct timespec now;

	if (length <= 0)
		return 0;
	frame[length] = '\0';
	clock_gettime(CLOCK_MONOTONIC, &now);
	for (char *rest, *line = strtok_r(frame, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest)) {
		int finger = 0;
		double x = 0, y = 0;

		if (sscanf(line, "%7s %d %lf %lf", word, &finger, &x, &y) < 2)
			continue;
		notify_touch_normalized(
			device, &now, finger, x, y, NULL,
			!strcmp(word, "down") ? WL_TOUCH_DOWN : !strcmp(word, "up") ? WL_TOUCH_UP : WL_TOUCH_MOTION);
	}
	notify_touch_frame(device);
	return 0;
}

WL_EXPORT int
wet_module_init(struct weston_compositor *compositor, int *argc, char *argv[])
{
	struct weston_seat *seat = wl_container_of(compositor->seat_list.next, seat, link);
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	int listener = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	/* The container has the network of the machine: one name a screen. */
	int length = snprintf(address.sun_path + 1, sizeof address.sun_path - 1, "fingers%s", getenv("DISPLAY"));
	socklen_t size = offsetof(struct sockaddr_un, sun_path) + 1 + length;

	if (listener < 0 || bind(listener, (struct sockaddr *)&address, size) < 0)
		return -1;
	weston_seat_init_touch(seat);
	wl_event_loop_add_fd(
		wl_display_get_event_loop(compositor->wl_display), listener, WL_EVENT_READABLE, heard,
		weston_touch_create_touch_device(seat->touch_state, "fingers", NULL, NULL));
	return 0;
}
