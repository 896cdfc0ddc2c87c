from unittest import TestCase

from runner import startup


class StartupTests(TestCase):
    def test_libraries_are_named_without_places(self):
        listed = ("\tlinux-vdso.so.1 (0x1)\n\tlibz.so.1 => /lib/libz.so.1 (0x2)\n"
                  "\tlibc.so.6 => /lib/libc.so.6 (0x3)\n\t/lib64/ld-linux-x86-64.so.2 (0x4)\n")
        self.assertEqual(startup.libraries(listed), ["libc.so.6", "libz.so.1"])
