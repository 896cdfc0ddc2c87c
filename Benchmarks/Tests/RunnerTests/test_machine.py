from unittest import TestCase

from runner import machine


class MachineTests(TestCase):
    def test_the_processor_is_named_with_its_model_and_vectors(self):
        text = ("model name\t: Some CPU\ncpu family\t: 6\nmodel\t\t: 207\nflags\t: fpu avx2 sse\n"
                "\nmodel name\t: Another\n")
        self.assertEqual(machine.processor(text), "Some CPU, family 6, model 207, avx2")

    def test_memory_is_in_bytes(self):
        self.assertEqual(machine.memory("MemFree: 1 kB\nMemTotal:  2048 kB\n"), 2 * 1024 * 1024)
        with self.assertRaises(ValueError):
            machine.memory("")

    def test_the_system_has_a_name(self):
        self.assertEqual(machine.system('NAME="x"\nPRETTY_NAME="Debian 12"\n'), "Debian 12")
