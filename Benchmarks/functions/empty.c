// The least that a process can do: what starting one costs at all.
int main(void) { return 0; }
