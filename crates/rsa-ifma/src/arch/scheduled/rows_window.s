# Written by generator/rows from src/rows: do not edit.
kmovb 20(%r8), %k5
vpmovm2q %k5, %zmm0
vmovdqa64 %zmm0, 0(%r9)
vmovdqa64 %zmm0, 64(%r9)
vmovdqa64 %zmm0, 128(%r9)
vmovdqa64 %zmm0, 192(%r9)
vmovdqa64 %zmm0, 256(%r9)
vmovdqa64 %zmm0, 320(%r9)
vmovdqa64 %zmm0, 384(%r9)
vmovdqa64 %zmm0, 448(%r9)
vmovdqa64 %zmm0, 512(%r9)
vmovdqa64 %zmm0, 576(%r9)
vmovdqa64 %zmm0, 640(%r9)
vmovdqa64 %zmm0, 704(%r9)
vmovdqa64 %zmm0, 768(%r9)
vmovdqa64 %zmm0, 832(%r9)
vmovdqa64 %zmm0, 896(%r9)
vmovdqa64 %zmm0, 960(%r9)
vmovdqa64 %zmm0, 1024(%r9)
vmovdqa64 %zmm0, 1088(%r9)
vmovdqa64 %zmm0, 1152(%r9)
vmovdqa64 %zmm0, 1216(%r9)
vmovdqa64 0(%rcx), %zmm0
vmovdqa64 64(%rcx), %zmm1
vmovdqa64 128(%rcx), %zmm2
vmovdqa64 192(%rcx), %zmm3
vmovdqa64 256(%rcx), %zmm4
vmovdqa64 320(%rcx), %zmm5
vmovdqa64 384(%rcx), %zmm6
vmovdqa64 448(%rcx), %zmm7
vmovdqa64 512(%rcx), %zmm8
vmovdqa64 576(%rcx), %zmm9
vmovdqa64 640(%rcx), %zmm10
vmovdqa64 704(%rcx), %zmm11
vmovdqa64 768(%rcx), %zmm12
vmovdqa64 832(%rcx), %zmm13
vmovdqa64 896(%rcx), %zmm14
vmovdqa64 960(%rcx), %zmm15
vmovdqa64 1024(%rcx), %zmm16
vmovdqa64 1088(%rcx), %zmm17
vmovdqa64 1152(%rcx), %zmm18
vmovdqa64 1216(%rcx), %zmm19
movq %rdx, %r10
movl $5, %r11d
.p2align 6
2:
kmovb 0(%r8), %k1
kmovb 1(%r8), %k2
kmovb 2(%r8), %k3
kmovb 3(%r8), %k4
vpxord %zmm20, %zmm20, %zmm20
vpmadd52luq %zmm0, %zmm0, %zmm20
vmovdqa64 %zmm20, 0(%rdi)
vpxord %zmm20, %zmm20, %zmm20
vpmadd52luq %zmm1, %zmm0, %zmm20
vpxord %zmm21, %zmm21, %zmm21
vmovdqa64 0(%r9), %zmm22
vpmadd52luq %zmm2, %zmm0, %zmm21
vpxord %zmm23, %zmm23, %zmm23
vpmadd52luq %zmm3, %zmm0, %zmm23
vpxord %zmm24, %zmm24, %zmm24
vpmadd52luq %zmm4, %zmm0, %zmm24
vpxord %zmm25, %zmm25, %zmm25
vmovdqa64 0(%rdx), %zmm26
vpmadd52luq %zmm5, %zmm0, %zmm25
vpxord %zmm27, %zmm27, %zmm27
vpmadd52luq %zmm6, %zmm0, %zmm27
vpxord %zmm28, %zmm28, %zmm28
vpmadd52luq %zmm7, %zmm0, %zmm28
vpxord %zmm29, %zmm29, %zmm29
vpmadd52luq %zmm8, %zmm0, %zmm29
vpaddq %zmm20, %zmm20, %zmm20
vpmadd52huq %zmm1, %zmm0, %zmm21
vpmadd52huq %zmm0, %zmm0, %zmm20
vmovdqa64 %zmm20, 64(%rdi)
vpmadd52luq %zmm2, %zmm1, %zmm23
vpternlogq $0xac, 1280(%rdx), %zmm26, %zmm22{%k1}
vpmadd52luq %zmm3, %zmm1, %zmm24
vpmadd52luq %zmm4, %zmm1, %zmm25
vpmadd52luq %zmm5, %zmm1, %zmm27
vpmadd52luq %zmm6, %zmm1, %zmm28
vpmadd52luq %zmm7, %zmm1, %zmm29
vpaddq %zmm21, %zmm21, %zmm21
vmovdqa64 2560(%rdx), %zmm26
vpxord %zmm20, %zmm20, %zmm20
vpmadd52luq %zmm9, %zmm0, %zmm20
vpmadd52luq %zmm1, %zmm1, %zmm21
vmovdqa64 %zmm21, 128(%rdi)
vpmadd52huq %zmm2, %zmm0, %zmm23
vpmadd52huq %zmm3, %zmm0, %zmm24
vpmadd52luq %zmm3, %zmm2, %zmm25
vpmadd52luq %zmm4, %zmm2, %zmm27
vpmadd52luq %zmm5, %zmm2, %zmm28
vpmadd52luq %zmm6, %zmm2, %zmm29
vpmadd52luq %zmm8, %zmm1, %zmm20
vpxord %zmm21, %zmm21, %zmm21
vpternlogq $0xac, 3840(%rdx), %zmm26, %zmm22{%k2}
vpmadd52luq %zmm10, %zmm0, %zmm21
vpaddq %zmm23, %zmm23, %zmm23
vpmadd52huq %zmm2, %zmm1, %zmm24
vpmadd52huq %zmm1, %zmm1, %zmm23
vmovdqa64 %zmm23, 192(%rdi)
vpmadd52huq %zmm4, %zmm0, %zmm25
vmovdqa64 5120(%rdx), %zmm23
vpmadd52huq %zmm5, %zmm0, %zmm27
vpmadd52luq %zmm4, %zmm3, %zmm28
vpmadd52luq %zmm5, %zmm3, %zmm29
vpmadd52luq %zmm7, %zmm2, %zmm20
vpmadd52luq %zmm9, %zmm1, %zmm21
vpaddq %zmm24, %zmm24, %zmm24
vpxord %zmm26, %zmm26, %zmm26
vpmadd52luq %zmm11, %zmm0, %zmm26
vpmadd52luq %zmm2, %zmm2, %zmm24
vmovdqa64 %zmm24, 256(%rdi)
vpmadd52huq %zmm3, %zmm1, %zmm25
vpmadd52huq %zmm4, %zmm1, %zmm27
vpternlogq $0xac, 6400(%rdx), %zmm23, %zmm22{%k3}
vpmadd52huq %zmm6, %zmm0, %zmm28
vpmadd52huq %zmm7, %zmm0, %zmm29
vpmadd52luq %zmm6, %zmm3, %zmm20
vpmadd52luq %zmm8, %zmm2, %zmm21
vpmadd52luq %zmm10, %zmm1, %zmm26
vpxord %zmm23, %zmm23, %zmm23
vmovdqa64 7680(%rdx), %zmm24
vpmadd52luq %zmm12, %zmm0, %zmm23
vpaddq %zmm25, %zmm25, %zmm25
vpmadd52huq %zmm3, %zmm2, %zmm27
vpmadd52huq %zmm2, %zmm2, %zmm25
vmovdqa64 %zmm25, 320(%rdi)
vpmadd52huq %zmm5, %zmm1, %zmm28
vpmadd52huq %zmm6, %zmm1, %zmm29
vpmadd52luq %zmm5, %zmm4, %zmm20
vpmadd52luq %zmm7, %zmm3, %zmm21
vpmadd52luq %zmm9, %zmm2, %zmm26
vpmadd52luq %zmm11, %zmm1, %zmm23
vpaddq %zmm27, %zmm27, %zmm27
vpternlogq $0xac, 8960(%rdx), %zmm24, %zmm22{%k4}
vpxord %zmm24, %zmm24, %zmm24
vpmadd52luq %zmm13, %zmm0, %zmm24
vpmadd52luq %zmm3, %zmm3, %zmm27
vmovdqa64 %zmm27, 384(%rdi)
vpmadd52huq %zmm4, %zmm2, %zmm28
vpmadd52huq %zmm5, %zmm2, %zmm29
vmovdqa64 %zmm22, 0(%r9)
vpmadd52huq %zmm8, %zmm0, %zmm20
vpmadd52luq %zmm6, %zmm4, %zmm21
vpmadd52luq %zmm8, %zmm3, %zmm26
vpmadd52luq %zmm10, %zmm2, %zmm23
vpmadd52luq %zmm12, %zmm1, %zmm24
vpxord %zmm22, %zmm22, %zmm22
vmovdqa64 64(%r9), %zmm27
vpmadd52luq %zmm14, %zmm0, %zmm22
vpaddq %zmm28, %zmm28, %zmm28
vpmadd52huq %zmm4, %zmm3, %zmm29
vpmadd52huq %zmm3, %zmm3, %zmm28
vmovdqa64 %zmm28, 448(%rdi)
vpmadd52huq %zmm7, %zmm1, %zmm20
vmovdqa64 64(%rdx), %zmm28
vpmadd52huq %zmm9, %zmm0, %zmm21
vpmadd52luq %zmm7, %zmm4, %zmm26
vpmadd52luq %zmm9, %zmm3, %zmm23
vpmadd52luq %zmm11, %zmm2, %zmm24
vpmadd52luq %zmm13, %zmm1, %zmm22
vpaddq %zmm29, %zmm29, %zmm29
vpxord %zmm25, %zmm25, %zmm25
vpmadd52luq %zmm15, %zmm0, %zmm25
vpmadd52luq %zmm4, %zmm4, %zmm29
vmovdqa64 %zmm29, 512(%rdi)
vpmadd52huq %zmm6, %zmm2, %zmm20
vpmadd52huq %zmm8, %zmm1, %zmm21
vpternlogq $0xac, 1344(%rdx), %zmm28, %zmm27{%k1}
vpmadd52luq %zmm6, %zmm5, %zmm26
vpmadd52luq %zmm8, %zmm4, %zmm23
vpmadd52luq %zmm10, %zmm3, %zmm24
vpmadd52luq %zmm12, %zmm2, %zmm22
vpmadd52luq %zmm14, %zmm1, %zmm25
vpxord %zmm28, %zmm28, %zmm28
vmovdqa64 2624(%rdx), %zmm29
vpmadd52luq %zmm16, %zmm0, %zmm28
vpmadd52huq %zmm5, %zmm3, %zmm20
vpmadd52huq %zmm7, %zmm2, %zmm21
vpmadd52huq %zmm10, %zmm0, %zmm26
vpmadd52luq %zmm7, %zmm5, %zmm23
vpmadd52luq %zmm9, %zmm4, %zmm24
vpmadd52luq %zmm11, %zmm3, %zmm22
vpmadd52luq %zmm13, %zmm2, %zmm25
vpmadd52luq %zmm15, %zmm1, %zmm28
vpaddq %zmm20, %zmm20, %zmm20
vpmadd52huq %zmm6, %zmm3, %zmm21
vpmadd52huq %zmm4, %zmm4, %zmm20
vpternlogq $0xac, 3904(%rdx), %zmm29, %zmm27{%k2}
vmovdqa64 %zmm20, 576(%rdi)
vpmadd52huq %zmm9, %zmm1, %zmm26
vpmadd52huq %zmm11, %zmm0, %zmm23
vpmadd52luq %zmm8, %zmm5, %zmm24
vpmadd52luq %zmm10, %zmm4, %zmm22
vpmadd52luq %zmm12, %zmm3, %zmm25
vmovdqa64 5184(%rdx), %zmm20
vpmadd52luq %zmm14, %zmm2, %zmm28
vpmadd52huq %zmm5, %zmm4, %zmm21
vpxord %zmm29, %zmm29, %zmm29
vpmadd52luq %zmm17, %zmm0, %zmm29
vpmadd52huq %zmm8, %zmm2, %zmm26
vpmadd52huq %zmm10, %zmm1, %zmm23
vpmadd52luq %zmm7, %zmm6, %zmm24
vpmadd52luq %zmm9, %zmm5, %zmm22
vpmadd52luq %zmm11, %zmm4, %zmm25
vpmadd52luq %zmm13, %zmm3, %zmm28
vpaddq %zmm21, %zmm21, %zmm21
vpmadd52luq %zmm16, %zmm1, %zmm29
vpternlogq $0xac, 6464(%rdx), %zmm20, %zmm27{%k3}
vpmadd52luq %zmm5, %zmm5, %zmm21
vmovdqa64 %zmm21, 640(%rdi)
vpmadd52huq %zmm7, %zmm3, %zmm26
vpmadd52huq %zmm9, %zmm2, %zmm23
vpmadd52huq %zmm12, %zmm0, %zmm24
vpmadd52luq %zmm8, %zmm6, %zmm22
vmovdqa64 7744(%rdx), %zmm21
vpmadd52luq %zmm10, %zmm5, %zmm25
vpmadd52luq %zmm12, %zmm4, %zmm28
vpmadd52luq %zmm15, %zmm2, %zmm29
vpxord %zmm20, %zmm20, %zmm20
vpmadd52luq %zmm18, %zmm0, %zmm20
vpmadd52huq %zmm6, %zmm4, %zmm26
vpmadd52huq %zmm8, %zmm3, %zmm23
vpmadd52huq %zmm11, %zmm1, %zmm24
vpmadd52huq %zmm13, %zmm0, %zmm22
vpmadd52luq %zmm9, %zmm6, %zmm25
vpmadd52luq %zmm11, %zmm5, %zmm28
vpmadd52luq %zmm14, %zmm3, %zmm29
vpternlogq $0xac, 9024(%rdx), %zmm21, %zmm27{%k4}
vpmadd52luq %zmm17, %zmm1, %zmm20
vpaddq %zmm26, %zmm26, %zmm26
vpmadd52huq %zmm7, %zmm4, %zmm23
vpmadd52huq %zmm5, %zmm5, %zmm26
vmovdqa64 %zmm26, 704(%rdi)
vpmadd52huq %zmm10, %zmm2, %zmm24
vmovdqa64 %zmm27, 64(%r9)
vpmadd52huq %zmm12, %zmm1, %zmm22
vpmadd52luq %zmm8, %zmm7, %zmm25
vpmadd52luq %zmm10, %zmm6, %zmm28
vpmadd52luq %zmm13, %zmm4, %zmm29
vpmadd52luq %zmm16, %zmm2, %zmm20
vpmadd52huq %zmm6, %zmm5, %zmm23
vmovdqa64 128(%r9), %zmm27
vpxord %zmm26, %zmm26, %zmm26
vpmadd52luq %zmm19, %zmm0, %zmm26
vpmadd52huq %zmm9, %zmm3, %zmm24
vpmadd52huq %zmm11, %zmm2, %zmm22
vpmadd52huq %zmm14, %zmm0, %zmm25
vpmadd52luq %zmm9, %zmm7, %zmm28
vmovdqa64 128(%rdx), %zmm21
vpmadd52luq %zmm12, %zmm5, %zmm29
vpmadd52luq %zmm15, %zmm3, %zmm20
vpaddq %zmm23, %zmm23, %zmm23
vpmadd52luq %zmm18, %zmm1, %zmm26
vpmadd52luq %zmm6, %zmm6, %zmm23
vmovdqa64 %zmm23, 768(%rdi)
vpmadd52huq %zmm8, %zmm4, %zmm24
vpmadd52huq %zmm10, %zmm3, %zmm22
vpmadd52huq %zmm13, %zmm1, %zmm25
vpmadd52huq %zmm15, %zmm0, %zmm28
vpmadd52luq %zmm11, %zmm6, %zmm29
vpmadd52luq %zmm14, %zmm4, %zmm20
vpternlogq $0xac, 1408(%rdx), %zmm21, %zmm27{%k1}
vpmadd52luq %zmm17, %zmm2, %zmm26
vpxord %zmm21, %zmm21, %zmm21
vpmadd52luq %zmm19, %zmm1, %zmm21
vpmadd52huq %zmm7, %zmm5, %zmm24
vpmadd52huq %zmm9, %zmm4, %zmm22
vpmadd52huq %zmm12, %zmm2, %zmm25
vmovdqa64 2688(%rdx), %zmm23
vpmadd52huq %zmm14, %zmm1, %zmm28
vpmadd52luq %zmm10, %zmm7, %zmm29
vpmadd52luq %zmm13, %zmm5, %zmm20
vpmadd52luq %zmm16, %zmm3, %zmm26
vpmadd52luq %zmm18, %zmm2, %zmm21
vpaddq %zmm24, %zmm24, %zmm24
vpmadd52huq %zmm8, %zmm5, %zmm22
vpmadd52huq %zmm6, %zmm6, %zmm24
vmovdqa64 %zmm24, 832(%rdi)
vpmadd52huq %zmm11, %zmm3, %zmm25
vpmadd52huq %zmm13, %zmm2, %zmm28
vpmadd52luq %zmm9, %zmm8, %zmm29
vpternlogq $0xac, 3968(%rdx), %zmm23, %zmm27{%k2}
vpmadd52luq %zmm12, %zmm6, %zmm20
vpmadd52luq %zmm15, %zmm4, %zmm26
vpmadd52luq %zmm17, %zmm3, %zmm21
vpmadd52huq %zmm7, %zmm6, %zmm22
vpxord %zmm23, %zmm23, %zmm23
vpmadd52luq %zmm19, %zmm2, %zmm23
vmovdqa64 5248(%rdx), %zmm24
vpmadd52huq %zmm10, %zmm4, %zmm25
vpmadd52huq %zmm12, %zmm3, %zmm28
vpmadd52huq %zmm16, %zmm0, %zmm29
vpmadd52luq %zmm11, %zmm7, %zmm20
vpmadd52luq %zmm14, %zmm5, %zmm26
vpmadd52luq %zmm16, %zmm4, %zmm21
vpaddq %zmm22, %zmm22, %zmm22
vpmadd52luq %zmm18, %zmm3, %zmm23
vpmadd52luq %zmm7, %zmm7, %zmm22
vmovdqa64 %zmm22, 896(%rdi)
vpmadd52huq %zmm9, %zmm5, %zmm25
vpmadd52huq %zmm11, %zmm4, %zmm28
vpternlogq $0xac, 6528(%rdx), %zmm24, %zmm27{%k3}
vpmadd52huq %zmm15, %zmm1, %zmm29
vpmadd52luq %zmm10, %zmm8, %zmm20
vpmadd52luq %zmm13, %zmm6, %zmm26
vpmadd52luq %zmm15, %zmm5, %zmm21
vpmadd52luq %zmm17, %zmm4, %zmm23
vpxord %zmm24, %zmm24, %zmm24
vmovdqa64 7808(%rdx), %zmm22
vpmadd52luq %zmm19, %zmm3, %zmm24
vpmadd52huq %zmm8, %zmm6, %zmm25
vpmadd52huq %zmm10, %zmm5, %zmm28
vpmadd52huq %zmm14, %zmm2, %zmm29
vpmadd52huq %zmm17, %zmm0, %zmm20
vpmadd52luq %zmm12, %zmm7, %zmm26
vpmadd52luq %zmm14, %zmm6, %zmm21
vpmadd52luq %zmm16, %zmm5, %zmm23
vpmadd52luq %zmm18, %zmm4, %zmm24
vpaddq %zmm25, %zmm25, %zmm25
vpmadd52huq %zmm9, %zmm6, %zmm28
vpmadd52huq %zmm7, %zmm7, %zmm25
vpternlogq $0xac, 9088(%rdx), %zmm22, %zmm27{%k4}
vmovdqa64 %zmm25, 960(%rdi)
vpmadd52huq %zmm13, %zmm3, %zmm29
vpmadd52huq %zmm16, %zmm1, %zmm20
vpmadd52luq %zmm11, %zmm8, %zmm26
vpmadd52luq %zmm13, %zmm7, %zmm21
vpmadd52luq %zmm15, %zmm6, %zmm23
vmovdqa64 %zmm27, 128(%r9)
vpmadd52luq %zmm17, %zmm5, %zmm24
vpmadd52huq %zmm8, %zmm7, %zmm28
vpxord %zmm27, %zmm27, %zmm27
vpmadd52luq %zmm19, %zmm4, %zmm27
vpmadd52huq %zmm12, %zmm4, %zmm29
vpmadd52huq %zmm15, %zmm2, %zmm20
vmovdqa64 192(%r9), %zmm25
vpmadd52luq %zmm10, %zmm9, %zmm26
vpmadd52luq %zmm12, %zmm8, %zmm21
vpmadd52luq %zmm14, %zmm7, %zmm23
vpmadd52luq %zmm16, %zmm6, %zmm24
vpaddq %zmm28, %zmm28, %zmm28
vpmadd52luq %zmm18, %zmm5, %zmm27
vmovdqa64 192(%rdx), %zmm22
vpmadd52luq %zmm8, %zmm8, %zmm28
vmovdqa64 %zmm28, 1024(%rdi)
vpmadd52huq %zmm11, %zmm5, %zmm29
vpmadd52huq %zmm14, %zmm3, %zmm20
vpmadd52huq %zmm18, %zmm0, %zmm26
vpmadd52luq %zmm11, %zmm9, %zmm21
vpmadd52luq %zmm13, %zmm8, %zmm23
vpmadd52luq %zmm15, %zmm7, %zmm24
vpmadd52luq %zmm17, %zmm6, %zmm27
vpxord %zmm28, %zmm28, %zmm28
vpmadd52luq %zmm19, %zmm5, %zmm28
vpmadd52huq %zmm10, %zmm6, %zmm29
vpternlogq $0xac, 1472(%rdx), %zmm22, %zmm25{%k1}
vpmadd52huq %zmm13, %zmm4, %zmm20
vpmadd52huq %zmm17, %zmm1, %zmm26
vpmadd52huq %zmm19, %zmm0, %zmm21
vpmadd52luq %zmm12, %zmm9, %zmm23
vpmadd52luq %zmm14, %zmm8, %zmm24
vpmadd52luq %zmm16, %zmm7, %zmm27
vmovdqa64 2752(%rdx), %zmm0
vpmadd52luq %zmm18, %zmm6, %zmm28
vpmadd52huq %zmm9, %zmm7, %zmm29
vpmadd52huq %zmm12, %zmm5, %zmm20
vpmadd52huq %zmm16, %zmm2, %zmm26
vpmadd52huq %zmm18, %zmm1, %zmm21
vpmadd52luq %zmm11, %zmm10, %zmm23
vpmadd52luq %zmm13, %zmm9, %zmm24
vpmadd52luq %zmm15, %zmm8, %zmm27
vpmadd52luq %zmm17, %zmm7, %zmm28
vpaddq %zmm29, %zmm29, %zmm29
vpmadd52huq %zmm11, %zmm6, %zmm20
vpmadd52huq %zmm8, %zmm8, %zmm29
vpternlogq $0xac, 4032(%rdx), %zmm0, %zmm25{%k2}
vmovdqa64 %zmm29, 1088(%rdi)
vpmadd52huq %zmm15, %zmm3, %zmm26
vpmadd52huq %zmm17, %zmm2, %zmm21
vpmadd52huq %zmm19, %zmm1, %zmm23
vpmadd52luq %zmm12, %zmm10, %zmm24
vpmadd52luq %zmm14, %zmm9, %zmm27
vmovdqa64 5312(%rdx), %zmm1
vpmadd52luq %zmm16, %zmm8, %zmm28
vpmadd52huq %zmm10, %zmm7, %zmm20
vpxord %zmm29, %zmm29, %zmm29
vpmadd52luq %zmm19, %zmm6, %zmm29
vpmadd52huq %zmm14, %zmm4, %zmm26
vpmadd52huq %zmm16, %zmm3, %zmm21
vpmadd52huq %zmm18, %zmm2, %zmm23
vpmadd52huq %zmm19, %zmm2, %zmm24
vpmadd52luq %zmm13, %zmm10, %zmm27
vpmadd52luq %zmm15, %zmm9, %zmm28
vpmadd52huq %zmm9, %zmm8, %zmm20
vpmadd52luq %zmm18, %zmm7, %zmm29
vpternlogq $0xac, 6592(%rdx), %zmm1, %zmm25{%k3}
vpmadd52huq %zmm13, %zmm5, %zmm26
vpmadd52huq %zmm15, %zmm4, %zmm21
vpmadd52huq %zmm17, %zmm3, %zmm23
vpmadd52huq %zmm18, %zmm3, %zmm24
vpmadd52luq %zmm12, %zmm11, %zmm27
vpmadd52luq %zmm14, %zmm10, %zmm28
vmovdqa64 7872(%rdx), %zmm1
vpaddq %zmm20, %zmm20, %zmm20
vpmadd52luq %zmm17, %zmm8, %zmm29
vpmadd52luq %zmm9, %zmm9, %zmm20
vmovdqa64 %zmm20, 1152(%rdi)
vpmadd52huq %zmm12, %zmm6, %zmm26
vpmadd52huq %zmm14, %zmm5, %zmm21
vpmadd52huq %zmm16, %zmm4, %zmm23
vpmadd52huq %zmm17, %zmm4, %zmm24
vpmadd52huq %zmm19, %zmm3, %zmm27
vpmadd52luq %zmm13, %zmm11, %zmm28
vpmadd52luq %zmm16, %zmm9, %zmm29
vpxord %zmm3, %zmm3, %zmm3
vpternlogq $0xac, 9152(%rdx), %zmm1, %zmm25{%k4}
vpmadd52luq %zmm19, %zmm7, %zmm3
vpmadd52huq %zmm11, %zmm7, %zmm26
vpmadd52huq %zmm13, %zmm6, %zmm21
vpmadd52huq %zmm15, %zmm5, %zmm23
vpmadd52huq %zmm16, %zmm5, %zmm24
vpmadd52huq %zmm18, %zmm4, %zmm27
vmovdqa64 %zmm25, 192(%r9)
vpmadd52huq %zmm19, %zmm4, %zmm28
vpmadd52luq %zmm15, %zmm10, %zmm29
vpmadd52luq %zmm18, %zmm8, %zmm3
vpmadd52huq %zmm10, %zmm8, %zmm26
vpmadd52huq %zmm12, %zmm7, %zmm21
vpmadd52huq %zmm14, %zmm6, %zmm23
vmovdqa64 256(%r9), %zmm4
vpmadd52huq %zmm15, %zmm6, %zmm24
vpmadd52huq %zmm17, %zmm5, %zmm27
vpmadd52huq %zmm18, %zmm5, %zmm28
vpmadd52luq %zmm14, %zmm11, %zmm29
vpmadd52luq %zmm17, %zmm9, %zmm3
vpaddq %zmm26, %zmm26, %zmm26
vmovdqa64 256(%rdx), %zmm25
vpmadd52huq %zmm11, %zmm8, %zmm21
vpmadd52huq %zmm9, %zmm9, %zmm26
vmovdqa64 %zmm26, 1216(%rdi)
vpmadd52huq %zmm13, %zmm7, %zmm23
vpmadd52huq %zmm14, %zmm7, %zmm24
vpmadd52huq %zmm16, %zmm6, %zmm27
vpmadd52huq %zmm17, %zmm6, %zmm28
vpmadd52luq %zmm13, %zmm12, %zmm29
vpmadd52luq %zmm16, %zmm10, %zmm3
vpmadd52huq %zmm10, %zmm9, %zmm21
vpxord %zmm26, %zmm26, %zmm26
vpmadd52luq %zmm19, %zmm8, %zmm26
vpternlogq $0xac, 1536(%rdx), %zmm25, %zmm4{%k1}
vpmadd52huq %zmm12, %zmm8, %zmm23
vpmadd52huq %zmm13, %zmm8, %zmm24
vpmadd52huq %zmm15, %zmm7, %zmm27
vpmadd52huq %zmm16, %zmm7, %zmm28
vpmadd52huq %zmm19, %zmm5, %zmm29
vpmadd52luq %zmm15, %zmm11, %zmm3
vmovdqa64 2816(%rdx), %zmm5
vpaddq %zmm21, %zmm21, %zmm21
vpmadd52luq %zmm18, %zmm9, %zmm26
vpmadd52luq %zmm10, %zmm10, %zmm21
vmovdqa64 %zmm21, 1280(%rdi)
vpmadd52huq %zmm11, %zmm9, %zmm23
vpmadd52huq %zmm12, %zmm9, %zmm24
vpmadd52huq %zmm14, %zmm8, %zmm27
vpmadd52huq %zmm15, %zmm8, %zmm28
vpmadd52huq %zmm18, %zmm6, %zmm29
vpmadd52luq %zmm14, %zmm12, %zmm3
vpmadd52luq %zmm17, %zmm10, %zmm26
vpxord %zmm21, %zmm21, %zmm21
vpternlogq $0xac, 4096(%rdx), %zmm5, %zmm4{%k2}
vpmadd52luq %zmm19, %zmm9, %zmm21
vpaddq %zmm23, %zmm23, %zmm23
vpmadd52huq %zmm11, %zmm10, %zmm24
vpmadd52huq %zmm10, %zmm10, %zmm23
vmovdqa64 %zmm23, 1344(%rdi)
vpmadd52huq %zmm13, %zmm9, %zmm27
vmovdqa64 5376(%rdx), %zmm23
vpmadd52huq %zmm14, %zmm9, %zmm28
vpmadd52huq %zmm17, %zmm7, %zmm29
vpmadd52huq %zmm19, %zmm6, %zmm3
vpmadd52luq %zmm16, %zmm11, %zmm26
vpmadd52luq %zmm18, %zmm10, %zmm21
vpaddq %zmm24, %zmm24, %zmm24
vpxord %zmm6, %zmm6, %zmm6
vpmadd52luq %zmm19, %zmm10, %zmm6
vpmadd52luq %zmm11, %zmm11, %zmm24
vmovdqa64 %zmm24, 1408(%rdi)
vpmadd52huq %zmm12, %zmm10, %zmm27
vpmadd52huq %zmm13, %zmm10, %zmm28
vpternlogq $0xac, 6656(%rdx), %zmm23, %zmm4{%k3}
vpmadd52huq %zmm16, %zmm8, %zmm29
vpmadd52huq %zmm18, %zmm7, %zmm3
vpmadd52luq %zmm15, %zmm12, %zmm26
vpmadd52luq %zmm17, %zmm11, %zmm21
vpmadd52luq %zmm18, %zmm11, %zmm6
vpxord %zmm23, %zmm23, %zmm23
vmovdqa64 7936(%rdx), %zmm24
vpmadd52luq %zmm19, %zmm11, %zmm23
vpaddq %zmm27, %zmm27, %zmm27
vpmadd52huq %zmm12, %zmm11, %zmm28
vpmadd52huq %zmm11, %zmm11, %zmm27
vmovdqa64 %zmm27, 1472(%rdi)
vpmadd52huq %zmm15, %zmm9, %zmm29
vpmadd52huq %zmm17, %zmm8, %zmm3
vpmadd52luq %zmm14, %zmm13, %zmm26
vpmadd52luq %zmm16, %zmm12, %zmm21
vpmadd52luq %zmm17, %zmm12, %zmm6
vpmadd52luq %zmm18, %zmm12, %zmm23
vpaddq %zmm28, %zmm28, %zmm28
vpternlogq $0xac, 9216(%rdx), %zmm24, %zmm4{%k4}
vpxord %zmm24, %zmm24, %zmm24
vpmadd52luq %zmm19, %zmm12, %zmm24
vpmadd52luq %zmm12, %zmm12, %zmm28
vmovdqa64 %zmm28, 1536(%rdi)
vpmadd52huq %zmm14, %zmm10, %zmm29
vpmadd52huq %zmm16, %zmm9, %zmm3
vmovdqa64 %zmm4, 256(%r9)
vpmadd52huq %zmm19, %zmm7, %zmm26
vpmadd52luq %zmm15, %zmm13, %zmm21
vpmadd52luq %zmm16, %zmm13, %zmm6
vpmadd52luq %zmm17, %zmm13, %zmm23
vpmadd52luq %zmm18, %zmm13, %zmm24
vpxord %zmm7, %zmm7, %zmm7
vmovdqa64 320(%r9), %zmm4
vpmadd52luq %zmm19, %zmm13, %zmm7
vpmadd52huq %zmm13, %zmm11, %zmm29
vpmadd52huq %zmm15, %zmm10, %zmm3
vpmadd52huq %zmm18, %zmm8, %zmm26
vpmadd52huq %zmm19, %zmm8, %zmm21
vpmadd52luq %zmm15, %zmm14, %zmm6
vmovdqa64 320(%rdx), %zmm8
vpmadd52luq %zmm16, %zmm14, %zmm23
vpmadd52luq %zmm17, %zmm14, %zmm24
vpmadd52luq %zmm18, %zmm14, %zmm7
vpaddq %zmm29, %zmm29, %zmm29
vpmadd52huq %zmm14, %zmm11, %zmm3
vpmadd52huq %zmm12, %zmm12, %zmm29
vmovdqa64 %zmm29, 1600(%rdi)
vpmadd52huq %zmm17, %zmm9, %zmm26
vpmadd52huq %zmm18, %zmm9, %zmm21
vpmadd52huq %zmm19, %zmm9, %zmm6
vpmadd52huq %zmm19, %zmm10, %zmm23
vpmadd52luq %zmm16, %zmm15, %zmm24
vpternlogq $0xac, 1600(%rdx), %zmm8, %zmm4{%k1}
vpmadd52luq %zmm17, %zmm15, %zmm7
vpmadd52huq %zmm13, %zmm12, %zmm3
vpxord %zmm8, %zmm8, %zmm8
vpmadd52luq %zmm19, %zmm14, %zmm8
vpmadd52huq %zmm16, %zmm10, %zmm26
vpmadd52huq %zmm17, %zmm10, %zmm21
vmovdqa64 2880(%rdx), %zmm9
vpmadd52huq %zmm18, %zmm10, %zmm6
vpmadd52huq %zmm18, %zmm11, %zmm23
vpmadd52huq %zmm19, %zmm11, %zmm24
vpmadd52huq %zmm19, %zmm12, %zmm7
vpaddq %zmm3, %zmm3, %zmm3
vpmadd52luq %zmm18, %zmm15, %zmm8
vpmadd52luq %zmm13, %zmm13, %zmm3
vmovdqa64 %zmm3, 1664(%rdi)
vpmadd52huq %zmm15, %zmm11, %zmm26
vpmadd52huq %zmm16, %zmm11, %zmm21
vpmadd52huq %zmm17, %zmm11, %zmm6
vpmadd52huq %zmm17, %zmm12, %zmm23
vpternlogq $0xac, 4160(%rdx), %zmm9, %zmm4{%k2}
vpmadd52huq %zmm18, %zmm12, %zmm24
vpmadd52huq %zmm18, %zmm13, %zmm7
vpmadd52luq %zmm17, %zmm16, %zmm8
vpxord %zmm9, %zmm9, %zmm9
vpmadd52luq %zmm19, %zmm15, %zmm9
vpmadd52huq %zmm14, %zmm12, %zmm26
vmovdqa64 5440(%rdx), %zmm11
vpmadd52huq %zmm15, %zmm12, %zmm21
vpmadd52huq %zmm16, %zmm12, %zmm6
vpmadd52huq %zmm16, %zmm13, %zmm23
vpmadd52huq %zmm17, %zmm13, %zmm24
vpmadd52huq %zmm17, %zmm14, %zmm7
vpmadd52huq %zmm19, %zmm13, %zmm8
vpmadd52luq %zmm18, %zmm16, %zmm9
vpaddq %zmm26, %zmm26, %zmm26
vpmadd52huq %zmm14, %zmm13, %zmm21
vpmadd52huq %zmm13, %zmm13, %zmm26
vmovdqa64 %zmm26, 1728(%rdi)
vpmadd52huq %zmm15, %zmm13, %zmm6
vpternlogq $0xac, 6720(%rdx), %zmm11, %zmm4{%k3}
vpmadd52huq %zmm15, %zmm14, %zmm23
vpmadd52huq %zmm16, %zmm14, %zmm24
vpmadd52huq %zmm16, %zmm15, %zmm7
vpmadd52huq %zmm18, %zmm14, %zmm8
vpmadd52huq %zmm19, %zmm14, %zmm9
vpaddq %zmm21, %zmm21, %zmm21
vmovdqa64 8000(%rdx), %zmm11
vpxord %zmm13, %zmm13, %zmm13
vpmadd52luq %zmm19, %zmm16, %zmm13
vpmadd52luq %zmm14, %zmm14, %zmm21
vmovdqa64 %zmm21, 1792(%rdi)
vpaddq %zmm6, %zmm6, %zmm6
vpaddq %zmm23, %zmm23, %zmm23
vpmadd52huq %zmm14, %zmm14, %zmm6
vmovdqa64 %zmm6, 1856(%rdi)
vpmadd52luq %zmm15, %zmm15, %zmm23
vmovdqa64 %zmm23, 1920(%rdi)
vpaddq %zmm24, %zmm24, %zmm24
vpaddq %zmm7, %zmm7, %zmm7
vpternlogq $0xac, 9280(%rdx), %zmm11, %zmm4{%k4}
vpmadd52huq %zmm15, %zmm15, %zmm24
vmovdqa64 %zmm24, 1984(%rdi)
vpmadd52luq %zmm16, %zmm16, %zmm7
vmovdqa64 %zmm7, 2048(%rdi)
vpmadd52huq %zmm17, %zmm15, %zmm8
vpmadd52huq %zmm18, %zmm15, %zmm9
vmovdqa64 %zmm4, 320(%r9)
vpmadd52luq %zmm18, %zmm17, %zmm13
vpxord %zmm4, %zmm4, %zmm4
vpmadd52luq %zmm19, %zmm17, %zmm4
vpxord %zmm7, %zmm7, %zmm7
vpmadd52luq %zmm19, %zmm18, %zmm7
vpxord %zmm24, %zmm24, %zmm24
vmovdqa64 384(%r9), %zmm11
vpmadd52huq %zmm19, %zmm18, %zmm24
vpxord %zmm23, %zmm23, %zmm23
vpmadd52huq %zmm19, %zmm19, %zmm23
vmovdqa64 %zmm23, 2496(%rdi)
vpaddq %zmm8, %zmm8, %zmm8
vpmadd52huq %zmm17, %zmm16, %zmm9
vmovdqa64 384(%rdx), %zmm23
vpmadd52huq %zmm16, %zmm16, %zmm8
vmovdqa64 %zmm8, 2112(%rdi)
vpmadd52huq %zmm19, %zmm15, %zmm13
vpmadd52huq %zmm19, %zmm16, %zmm4
vpmadd52huq %zmm19, %zmm17, %zmm7
vpaddq %zmm24, %zmm24, %zmm24
vpmadd52luq %zmm19, %zmm19, %zmm24
vmovdqa64 %zmm24, 2432(%rdi)
vpaddq %zmm9, %zmm9, %zmm9
vpmadd52luq %zmm17, %zmm17, %zmm9
vmovdqa64 %zmm9, 2176(%rdi)
vpmadd52huq %zmm18, %zmm16, %zmm13
vpternlogq $0xac, 1664(%rdx), %zmm23, %zmm11{%k1}
vpmadd52huq %zmm18, %zmm17, %zmm4
vpaddq %zmm7, %zmm7, %zmm7
vpmadd52huq %zmm18, %zmm18, %zmm7
vmovdqa64 %zmm7, 2368(%rdi)
vpaddq %zmm13, %zmm13, %zmm13
vpaddq %zmm4, %zmm4, %zmm4
vmovdqa64 2944(%rdx), %zmm7
vpmadd52huq %zmm17, %zmm17, %zmm13
vmovdqa64 %zmm13, 2240(%rdi)
vpmadd52luq %zmm18, %zmm18, %zmm4
vmovdqa64 %zmm4, 2304(%rdi)
vmovdqa64 0(%rdi), %zmm4
vmovdqa64 0(%rsi), %zmm18
vmovdqa64 64(%rdi), %zmm13
vpmadd52luq %zmm18, %zmm4, %zmm13
vpsrlq $52, %zmm4, %zmm17
vpaddq %zmm17, %zmm13, %zmm17
vmovdqa64 128(%rdi), %zmm13
vpmadd52huq %zmm18, %zmm4, %zmm13
vpternlogq $0xac, 4224(%rdx), %zmm7, %zmm11{%k2}
vmovdqa64 64(%rsi), %zmm7
vpmadd52luq %zmm7, %zmm4, %zmm13
vmovdqa64 192(%rdi), %zmm23
vpmadd52huq %zmm7, %zmm4, %zmm23
vmovdqa64 128(%rsi), %zmm16
vpmadd52luq %zmm16, %zmm4, %zmm23
vmovdqa64 5504(%rdx), %zmm9
vmovdqa64 256(%rdi), %zmm24
vpmadd52huq %zmm16, %zmm4, %zmm24
vmovdqa64 192(%rsi), %zmm19
vpmadd52luq %zmm19, %zmm4, %zmm24
vmovdqa64 320(%rdi), %zmm15
vpmadd52huq %zmm19, %zmm4, %zmm15
vmovdqa64 256(%rsi), %zmm8
vpmadd52luq %zmm8, %zmm4, %zmm15
vmovdqa64 384(%rdi), %zmm6
vpmadd52huq %zmm8, %zmm4, %zmm6
vpmadd52luq %zmm18, %zmm17, %zmm13
vpmadd52huq %zmm18, %zmm17, %zmm23
vpternlogq $0xac, 6784(%rdx), %zmm9, %zmm11{%k3}
vpsrlq $52, %zmm17, %zmm9
vpaddq %zmm9, %zmm13, %zmm9
vmovdqa64 320(%rsi), %zmm13
vpmadd52luq %zmm13, %zmm4, %zmm6
vmovdqa64 448(%rdi), %zmm18
vpmadd52huq %zmm13, %zmm4, %zmm18
vmovdqa64 8064(%rdx), %zmm14
vpmadd52luq %zmm7, %zmm17, %zmm23
vpmadd52huq %zmm7, %zmm17, %zmm24
vmovdqa64 384(%rsi), %zmm7
vpmadd52luq %zmm7, %zmm4, %zmm18
vmovdqa64 512(%rdi), %zmm21
vpmadd52huq %zmm7, %zmm4, %zmm21
vpmadd52luq %zmm16, %zmm17, %zmm24
vpmadd52huq %zmm16, %zmm17, %zmm15
vmovdqa64 448(%rsi), %zmm16
vpmadd52luq %zmm16, %zmm4, %zmm21
vmovdqa64 576(%rdi), %zmm26
vpmadd52huq %zmm16, %zmm4, %zmm26
vpternlogq $0xac, 9344(%rdx), %zmm14, %zmm11{%k4}
vpmadd52luq %zmm19, %zmm17, %zmm15
vpmadd52huq %zmm19, %zmm17, %zmm6
vmovdqa64 512(%rsi), %zmm19
vpmadd52luq %zmm19, %zmm4, %zmm26
vmovdqa64 640(%rdi), %zmm14
vpmadd52huq %zmm19, %zmm4, %zmm14
vmovdqa64 %zmm11, 384(%r9)
vpmadd52luq %zmm8, %zmm17, %zmm6
vpmadd52huq %zmm8, %zmm17, %zmm18
vmovdqa64 576(%rsi), %zmm8
vpmadd52luq %zmm8, %zmm4, %zmm14
vmovdqa64 704(%rdi), %zmm11
vpmadd52huq %zmm8, %zmm4, %zmm11
vmovdqa64 448(%r9), %zmm12
vpmadd52luq %zmm13, %zmm17, %zmm18
vpmadd52huq %zmm13, %zmm17, %zmm21
vmovdqa64 640(%rsi), %zmm13
vpmadd52luq %zmm13, %zmm4, %zmm11
vmovdqa64 768(%rdi), %zmm3
vpmadd52huq %zmm13, %zmm4, %zmm3
vmovdqa64 448(%rdx), %zmm10
vpmadd52luq %zmm7, %zmm17, %zmm21
vpmadd52huq %zmm7, %zmm17, %zmm26
vmovdqa64 704(%rsi), %zmm7
vpmadd52luq %zmm7, %zmm4, %zmm3
vmovdqa64 832(%rdi), %zmm29
vpmadd52huq %zmm7, %zmm4, %zmm29
vpmadd52luq %zmm16, %zmm17, %zmm26
vpmadd52huq %zmm16, %zmm17, %zmm14
vmovdqa64 768(%rsi), %zmm16
vpmadd52luq %zmm16, %zmm4, %zmm29
vmovdqa64 896(%rdi), %zmm28
vpmadd52huq %zmm16, %zmm4, %zmm28
vpternlogq $0xac, 1728(%rdx), %zmm10, %zmm12{%k1}
vpmadd52luq %zmm19, %zmm17, %zmm14
vpmadd52huq %zmm19, %zmm17, %zmm11
vmovdqa64 832(%rsi), %zmm19
vpmadd52luq %zmm19, %zmm4, %zmm28
vmovdqa64 960(%rdi), %zmm10
vpmadd52huq %zmm19, %zmm4, %zmm10
vmovdqa64 3008(%rdx), %zmm27
vpmadd52luq %zmm8, %zmm17, %zmm11
vpmadd52huq %zmm8, %zmm17, %zmm3
vmovdqa64 896(%rsi), %zmm8
vpmadd52luq %zmm8, %zmm4, %zmm10
vmovdqa64 1024(%rdi), %zmm5
vpmadd52huq %zmm8, %zmm4, %zmm5
vpmadd52luq %zmm13, %zmm17, %zmm3
vpmadd52huq %zmm13, %zmm17, %zmm29
vmovdqa64 960(%rsi), %zmm13
vpmadd52luq %zmm13, %zmm4, %zmm5
vmovdqa64 1088(%rdi), %zmm25
vpmadd52huq %zmm13, %zmm4, %zmm25
vpternlogq $0xac, 4288(%rdx), %zmm27, %zmm12{%k2}
vpmadd52luq %zmm7, %zmm17, %zmm29
vpmadd52huq %zmm7, %zmm17, %zmm28
vmovdqa64 1024(%rsi), %zmm7
vpmadd52luq %zmm7, %zmm4, %zmm25
vmovdqa64 1152(%rdi), %zmm27
vpmadd52huq %zmm7, %zmm4, %zmm27
vmovdqa64 5568(%rdx), %zmm1
vpmadd52luq %zmm16, %zmm17, %zmm28
vpmadd52huq %zmm16, %zmm17, %zmm10
vmovdqa64 1088(%rsi), %zmm16
vpmadd52luq %zmm16, %zmm4, %zmm27
vmovdqa64 1216(%rdi), %zmm20
vpmadd52huq %zmm16, %zmm4, %zmm20
vpmadd52luq %zmm19, %zmm17, %zmm10
vpmadd52huq %zmm19, %zmm17, %zmm5
vmovdqa64 1152(%rsi), %zmm19
vpmadd52luq %zmm19, %zmm4, %zmm20
vmovdqa64 1280(%rdi), %zmm2
vpmadd52huq %zmm19, %zmm4, %zmm2
vpternlogq $0xac, 6848(%rdx), %zmm1, %zmm12{%k3}
vpmadd52luq %zmm8, %zmm17, %zmm5
vpmadd52huq %zmm8, %zmm17, %zmm25
vmovdqa64 1216(%rsi), %zmm8
vpmadd52luq %zmm8, %zmm4, %zmm2
vmovdqa64 1344(%rdi), %zmm1
vpmadd52huq %zmm8, %zmm4, %zmm1
vmovdqa64 8128(%rdx), %zmm4
vpmadd52luq %zmm13, %zmm17, %zmm25
vpmadd52huq %zmm13, %zmm17, %zmm27
vpmadd52luq %zmm7, %zmm17, %zmm27
vpmadd52huq %zmm7, %zmm17, %zmm20
vpmadd52luq %zmm16, %zmm17, %zmm20
vpmadd52huq %zmm16, %zmm17, %zmm2
vpmadd52luq %zmm19, %zmm17, %zmm2
vpmadd52huq %zmm19, %zmm17, %zmm1
vpmadd52luq %zmm8, %zmm17, %zmm1
vmovdqa64 1408(%rdi), %zmm19
vpmadd52huq %zmm8, %zmm17, %zmm19
vmovdqa64 0(%rsi), %zmm8
vpternlogq $0xac, 9408(%rdx), %zmm4, %zmm12{%k4}
vpmadd52luq %zmm8, %zmm9, %zmm23
vpsrlq $52, %zmm9, %zmm4
vpaddq %zmm4, %zmm23, %zmm4
vpmadd52huq %zmm8, %zmm9, %zmm24
vmovdqa64 64(%rsi), %zmm23
vpmadd52luq %zmm23, %zmm9, %zmm24
vmovdqa64 %zmm12, 448(%r9)
vpmadd52huq %zmm23, %zmm9, %zmm15
vmovdqa64 128(%rsi), %zmm12
vpmadd52luq %zmm12, %zmm9, %zmm15
vpmadd52huq %zmm12, %zmm9, %zmm6
vmovdqa64 192(%rsi), %zmm17
vpmadd52luq %zmm17, %zmm9, %zmm6
vmovdqa64 512(%r9), %zmm16
vpmadd52huq %zmm17, %zmm9, %zmm18
vmovdqa64 256(%rsi), %zmm7
vpmadd52luq %zmm7, %zmm9, %zmm18
vpmadd52huq %zmm7, %zmm9, %zmm21
vpmadd52luq %zmm8, %zmm4, %zmm24
vpmadd52huq %zmm8, %zmm4, %zmm15
vmovdqa64 512(%rdx), %zmm8
vpsrlq $52, %zmm4, %zmm13
vpaddq %zmm13, %zmm24, %zmm13
vmovdqa64 320(%rsi), %zmm24
vpmadd52luq %zmm24, %zmm9, %zmm21
vpmadd52huq %zmm24, %zmm9, %zmm26
vpmadd52luq %zmm23, %zmm4, %zmm15
vpmadd52huq %zmm23, %zmm4, %zmm6
vmovdqa64 384(%rsi), %zmm23
vpmadd52luq %zmm23, %zmm9, %zmm26
vpmadd52huq %zmm23, %zmm9, %zmm14
vpmadd52luq %zmm12, %zmm4, %zmm6
vpmadd52huq %zmm12, %zmm4, %zmm18
vpternlogq $0xac, 1792(%rdx), %zmm8, %zmm16{%k1}
vmovdqa64 448(%rsi), %zmm8
vpmadd52luq %zmm8, %zmm9, %zmm14
vpmadd52huq %zmm8, %zmm9, %zmm11
vpmadd52luq %zmm17, %zmm4, %zmm18
vpmadd52huq %zmm17, %zmm4, %zmm21
vmovdqa64 512(%rsi), %zmm17
vmovdqa64 3072(%rdx), %zmm12
vpmadd52luq %zmm17, %zmm9, %zmm11
vpmadd52huq %zmm17, %zmm9, %zmm3
vpmadd52luq %zmm7, %zmm4, %zmm21
vpmadd52huq %zmm7, %zmm4, %zmm26
vmovdqa64 576(%rsi), %zmm7
vpmadd52luq %zmm7, %zmm9, %zmm3
vpmadd52huq %zmm7, %zmm9, %zmm29
vpmadd52luq %zmm24, %zmm4, %zmm26
vpmadd52huq %zmm24, %zmm4, %zmm14
vmovdqa64 640(%rsi), %zmm24
vpmadd52luq %zmm24, %zmm9, %zmm29
vpmadd52huq %zmm24, %zmm9, %zmm28
vpternlogq $0xac, 4352(%rdx), %zmm12, %zmm16{%k2}
vpmadd52luq %zmm23, %zmm4, %zmm14
vpmadd52huq %zmm23, %zmm4, %zmm11
vmovdqa64 704(%rsi), %zmm23
vpmadd52luq %zmm23, %zmm9, %zmm28
vpmadd52huq %zmm23, %zmm9, %zmm10
vpmadd52luq %zmm8, %zmm4, %zmm11
vmovdqa64 5632(%rdx), %zmm12
vpmadd52huq %zmm8, %zmm4, %zmm3
vmovdqa64 768(%rsi), %zmm8
vpmadd52luq %zmm8, %zmm9, %zmm10
vpmadd52huq %zmm8, %zmm9, %zmm5
vpmadd52luq %zmm17, %zmm4, %zmm3
vpmadd52huq %zmm17, %zmm4, %zmm29
vmovdqa64 832(%rsi), %zmm17
vpmadd52luq %zmm17, %zmm9, %zmm5
vpmadd52huq %zmm17, %zmm9, %zmm25
vpmadd52luq %zmm7, %zmm4, %zmm29
vpmadd52huq %zmm7, %zmm4, %zmm28
vmovdqa64 896(%rsi), %zmm7
vpternlogq $0xac, 6912(%rdx), %zmm12, %zmm16{%k3}
vpmadd52luq %zmm7, %zmm9, %zmm25
vpmadd52huq %zmm7, %zmm9, %zmm27
vpmadd52luq %zmm24, %zmm4, %zmm28
vpmadd52huq %zmm24, %zmm4, %zmm10
vmovdqa64 960(%rsi), %zmm24
vpmadd52luq %zmm24, %zmm9, %zmm27
vmovdqa64 8192(%rdx), %zmm12
vpmadd52huq %zmm24, %zmm9, %zmm20
vpmadd52luq %zmm23, %zmm4, %zmm10
vpmadd52huq %zmm23, %zmm4, %zmm5
vmovdqa64 1024(%rsi), %zmm23
vpmadd52luq %zmm23, %zmm9, %zmm20
vpmadd52huq %zmm23, %zmm9, %zmm2
vpmadd52luq %zmm8, %zmm4, %zmm5
vpmadd52huq %zmm8, %zmm4, %zmm25
vmovdqa64 1088(%rsi), %zmm8
vpmadd52luq %zmm8, %zmm9, %zmm2
vpmadd52huq %zmm8, %zmm9, %zmm1
vpmadd52luq %zmm17, %zmm4, %zmm25
vpternlogq $0xac, 9472(%rdx), %zmm12, %zmm16{%k4}
vpmadd52huq %zmm17, %zmm4, %zmm27
vmovdqa64 1152(%rsi), %zmm17
vpmadd52luq %zmm17, %zmm9, %zmm1
vpmadd52huq %zmm17, %zmm9, %zmm19
vpmadd52luq %zmm7, %zmm4, %zmm27
vpmadd52huq %zmm7, %zmm4, %zmm20
vmovdqa64 %zmm16, 512(%r9)
vmovdqa64 1216(%rsi), %zmm16
vpmadd52luq %zmm16, %zmm9, %zmm19
vmovdqa64 1472(%rdi), %zmm7
vpmadd52huq %zmm16, %zmm9, %zmm7
vpmadd52luq %zmm24, %zmm4, %zmm20
vpmadd52huq %zmm24, %zmm4, %zmm2
vmovdqa64 576(%r9), %zmm24
vpmadd52luq %zmm23, %zmm4, %zmm2
vpmadd52huq %zmm23, %zmm4, %zmm1
vpmadd52luq %zmm8, %zmm4, %zmm1
vpmadd52huq %zmm8, %zmm4, %zmm19
vpmadd52luq %zmm17, %zmm4, %zmm19
vpmadd52huq %zmm17, %zmm4, %zmm7
vmovdqa64 576(%rdx), %zmm17
vpmadd52luq %zmm16, %zmm4, %zmm7
vmovdqa64 1536(%rdi), %zmm8
vpmadd52huq %zmm16, %zmm4, %zmm8
vmovdqa64 0(%rsi), %zmm16
vpmadd52luq %zmm16, %zmm13, %zmm15
vpsrlq $52, %zmm13, %zmm4
vpaddq %zmm4, %zmm15, %zmm4
vpmadd52huq %zmm16, %zmm13, %zmm6
vmovdqa64 64(%rsi), %zmm15
vpmadd52luq %zmm15, %zmm13, %zmm6
vpmadd52huq %zmm15, %zmm13, %zmm18
vmovdqa64 128(%rsi), %zmm23
vpternlogq $0xac, 1856(%rdx), %zmm17, %zmm24{%k1}
vpmadd52luq %zmm23, %zmm13, %zmm18
vpmadd52huq %zmm23, %zmm13, %zmm21
vmovdqa64 192(%rsi), %zmm17
vpmadd52luq %zmm17, %zmm13, %zmm21
vpmadd52huq %zmm17, %zmm13, %zmm26
vmovdqa64 256(%rsi), %zmm9
vmovdqa64 3136(%rdx), %zmm12
vpmadd52luq %zmm9, %zmm13, %zmm26
vpmadd52huq %zmm9, %zmm13, %zmm14
vpmadd52luq %zmm16, %zmm4, %zmm6
vpmadd52huq %zmm16, %zmm4, %zmm18
vpsrlq $52, %zmm4, %zmm16
vpaddq %zmm16, %zmm6, %zmm16
vmovdqa64 320(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm13, %zmm14
vpmadd52huq %zmm6, %zmm13, %zmm11
vpmadd52luq %zmm15, %zmm4, %zmm18
vpmadd52huq %zmm15, %zmm4, %zmm21
vmovdqa64 384(%rsi), %zmm15
vpternlogq $0xac, 4416(%rdx), %zmm12, %zmm24{%k2}
vpmadd52luq %zmm15, %zmm13, %zmm11
vpmadd52huq %zmm15, %zmm13, %zmm3
vpmadd52luq %zmm23, %zmm4, %zmm21
vpmadd52huq %zmm23, %zmm4, %zmm26
vmovdqa64 448(%rsi), %zmm23
vpmadd52luq %zmm23, %zmm13, %zmm3
vmovdqa64 5696(%rdx), %zmm12
vpmadd52huq %zmm23, %zmm13, %zmm29
vpmadd52luq %zmm17, %zmm4, %zmm26
vpmadd52huq %zmm17, %zmm4, %zmm14
vmovdqa64 512(%rsi), %zmm17
vpmadd52luq %zmm17, %zmm13, %zmm29
vpmadd52huq %zmm17, %zmm13, %zmm28
vpmadd52luq %zmm9, %zmm4, %zmm14
vpmadd52huq %zmm9, %zmm4, %zmm11
vmovdqa64 576(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm13, %zmm28
vpmadd52huq %zmm9, %zmm13, %zmm10
vpmadd52luq %zmm6, %zmm4, %zmm11
vpternlogq $0xac, 6976(%rdx), %zmm12, %zmm24{%k3}
vpmadd52huq %zmm6, %zmm4, %zmm3
vmovdqa64 640(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm13, %zmm10
vpmadd52huq %zmm6, %zmm13, %zmm5
vpmadd52luq %zmm15, %zmm4, %zmm3
vpmadd52huq %zmm15, %zmm4, %zmm29
vmovdqa64 8256(%rdx), %zmm15
vmovdqa64 704(%rsi), %zmm12
vpmadd52luq %zmm12, %zmm13, %zmm5
vpmadd52huq %zmm12, %zmm13, %zmm25
vpmadd52luq %zmm23, %zmm4, %zmm29
vpmadd52huq %zmm23, %zmm4, %zmm28
vmovdqa64 768(%rsi), %zmm23
vpmadd52luq %zmm23, %zmm13, %zmm25
vpmadd52huq %zmm23, %zmm13, %zmm27
vpmadd52luq %zmm17, %zmm4, %zmm28
vpmadd52huq %zmm17, %zmm4, %zmm10
vmovdqa64 832(%rsi), %zmm17
vpmadd52luq %zmm17, %zmm13, %zmm27
vpternlogq $0xac, 9536(%rdx), %zmm15, %zmm24{%k4}
vpmadd52huq %zmm17, %zmm13, %zmm20
vpmadd52luq %zmm9, %zmm4, %zmm10
vpmadd52huq %zmm9, %zmm4, %zmm5
vmovdqa64 896(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm13, %zmm20
vpmadd52huq %zmm9, %zmm13, %zmm2
vmovdqa64 %zmm24, 576(%r9)
vpmadd52luq %zmm6, %zmm4, %zmm5
vpmadd52huq %zmm6, %zmm4, %zmm25
vmovdqa64 960(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm13, %zmm2
vpmadd52huq %zmm6, %zmm13, %zmm1
vpmadd52luq %zmm12, %zmm4, %zmm25
vmovdqa64 640(%r9), %zmm24
vpmadd52huq %zmm12, %zmm4, %zmm27
vmovdqa64 1024(%rsi), %zmm12
vpmadd52luq %zmm12, %zmm13, %zmm1
vpmadd52huq %zmm12, %zmm13, %zmm19
vpmadd52luq %zmm23, %zmm4, %zmm27
vpmadd52huq %zmm23, %zmm4, %zmm20
vmovdqa64 640(%rdx), %zmm23
vmovdqa64 1088(%rsi), %zmm15
vpmadd52luq %zmm15, %zmm13, %zmm19
vpmadd52huq %zmm15, %zmm13, %zmm7
vpmadd52luq %zmm17, %zmm4, %zmm20
vpmadd52huq %zmm17, %zmm4, %zmm2
vmovdqa64 1152(%rsi), %zmm17
vpmadd52luq %zmm17, %zmm13, %zmm7
vpmadd52huq %zmm17, %zmm13, %zmm8
vpmadd52luq %zmm9, %zmm4, %zmm2
vpmadd52huq %zmm9, %zmm4, %zmm1
vmovdqa64 1216(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm13, %zmm8
vpternlogq $0xac, 1920(%rdx), %zmm23, %zmm24{%k1}
vmovdqa64 1600(%rdi), %zmm23
vpmadd52huq %zmm9, %zmm13, %zmm23
vpmadd52luq %zmm6, %zmm4, %zmm1
vpmadd52huq %zmm6, %zmm4, %zmm19
vpmadd52luq %zmm12, %zmm4, %zmm19
vpmadd52huq %zmm12, %zmm4, %zmm7
vmovdqa64 3200(%rdx), %zmm12
vpmadd52luq %zmm15, %zmm4, %zmm7
vpmadd52huq %zmm15, %zmm4, %zmm8
vpmadd52luq %zmm17, %zmm4, %zmm8
vpmadd52huq %zmm17, %zmm4, %zmm23
vpmadd52luq %zmm9, %zmm4, %zmm23
vmovdqa64 1664(%rdi), %zmm17
vpmadd52huq %zmm9, %zmm4, %zmm17
vmovdqa64 0(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm16, %zmm18
vpsrlq $52, %zmm16, %zmm4
vpaddq %zmm4, %zmm18, %zmm4
vpmadd52huq %zmm9, %zmm16, %zmm21
vpternlogq $0xac, 4480(%rdx), %zmm12, %zmm24{%k2}
vmovdqa64 64(%rsi), %zmm12
vpmadd52luq %zmm12, %zmm16, %zmm21
vpmadd52huq %zmm12, %zmm16, %zmm26
vmovdqa64 128(%rsi), %zmm18
vpmadd52luq %zmm18, %zmm16, %zmm26
vpmadd52huq %zmm18, %zmm16, %zmm14
vmovdqa64 5760(%rdx), %zmm15
vmovdqa64 192(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm16, %zmm14
vpmadd52huq %zmm6, %zmm16, %zmm11
vmovdqa64 256(%rsi), %zmm13
vpmadd52luq %zmm13, %zmm16, %zmm11
vpmadd52huq %zmm13, %zmm16, %zmm3
vpmadd52luq %zmm9, %zmm4, %zmm21
vpmadd52huq %zmm9, %zmm4, %zmm26
vpsrlq $52, %zmm4, %zmm9
vpaddq %zmm9, %zmm21, %zmm9
vmovdqa64 320(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm16, %zmm3
vpternlogq $0xac, 7040(%rdx), %zmm15, %zmm24{%k3}
vpmadd52huq %zmm21, %zmm16, %zmm29
vpmadd52luq %zmm12, %zmm4, %zmm26
vpmadd52huq %zmm12, %zmm4, %zmm14
vmovdqa64 384(%rsi), %zmm12
vpmadd52luq %zmm12, %zmm16, %zmm29
vpmadd52huq %zmm12, %zmm16, %zmm28
vmovdqa64 8320(%rdx), %zmm15
vpmadd52luq %zmm18, %zmm4, %zmm14
vpmadd52huq %zmm18, %zmm4, %zmm11
vmovdqa64 448(%rsi), %zmm18
vpmadd52luq %zmm18, %zmm16, %zmm28
vpmadd52huq %zmm18, %zmm16, %zmm10
vpmadd52luq %zmm6, %zmm4, %zmm11
vpmadd52huq %zmm6, %zmm4, %zmm3
vmovdqa64 512(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm16, %zmm10
vpmadd52huq %zmm6, %zmm16, %zmm5
vpmadd52luq %zmm13, %zmm4, %zmm3
vpmadd52huq %zmm13, %zmm4, %zmm29
vpternlogq $0xac, 9600(%rdx), %zmm15, %zmm24{%k4}
vmovdqa64 576(%rsi), %zmm15
vpmadd52luq %zmm15, %zmm16, %zmm5
vpmadd52huq %zmm15, %zmm16, %zmm25
vpmadd52luq %zmm21, %zmm4, %zmm29
vpmadd52huq %zmm21, %zmm4, %zmm28
vmovdqa64 640(%rsi), %zmm21
vmovdqa64 %zmm24, 640(%r9)
vpmadd52luq %zmm21, %zmm16, %zmm25
vpmadd52huq %zmm21, %zmm16, %zmm27
vpmadd52luq %zmm12, %zmm4, %zmm28
vpmadd52huq %zmm12, %zmm4, %zmm10
vmovdqa64 704(%rsi), %zmm12
vpmadd52luq %zmm12, %zmm16, %zmm27
vmovdqa64 704(%r9), %zmm24
vpmadd52huq %zmm12, %zmm16, %zmm20
vpmadd52luq %zmm18, %zmm4, %zmm10
vpmadd52huq %zmm18, %zmm4, %zmm5
vmovdqa64 768(%rsi), %zmm18
vpmadd52luq %zmm18, %zmm16, %zmm20
vpmadd52huq %zmm18, %zmm16, %zmm2
vmovdqa64 704(%rdx), %zmm13
vpmadd52luq %zmm6, %zmm4, %zmm5
vpmadd52huq %zmm6, %zmm4, %zmm25
vmovdqa64 832(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm16, %zmm2
vpmadd52huq %zmm6, %zmm16, %zmm1
vpmadd52luq %zmm15, %zmm4, %zmm25
vpmadd52huq %zmm15, %zmm4, %zmm27
vmovdqa64 896(%rsi), %zmm15
vpmadd52luq %zmm15, %zmm16, %zmm1
vpmadd52huq %zmm15, %zmm16, %zmm19
vpmadd52luq %zmm21, %zmm4, %zmm27
vpmadd52huq %zmm21, %zmm4, %zmm20
vpternlogq $0xac, 1984(%rdx), %zmm13, %zmm24{%k1}
vmovdqa64 960(%rsi), %zmm13
vpmadd52luq %zmm13, %zmm16, %zmm19
vpmadd52huq %zmm13, %zmm16, %zmm7
vpmadd52luq %zmm12, %zmm4, %zmm20
vpmadd52huq %zmm12, %zmm4, %zmm2
vmovdqa64 1024(%rsi), %zmm12
vmovdqa64 3264(%rdx), %zmm21
vpmadd52luq %zmm12, %zmm16, %zmm7
vpmadd52huq %zmm12, %zmm16, %zmm8
vpmadd52luq %zmm18, %zmm4, %zmm2
vpmadd52huq %zmm18, %zmm4, %zmm1
vmovdqa64 1088(%rsi), %zmm18
vpmadd52luq %zmm18, %zmm16, %zmm8
vpmadd52huq %zmm18, %zmm16, %zmm23
vpmadd52luq %zmm6, %zmm4, %zmm1
vpmadd52huq %zmm6, %zmm4, %zmm19
vmovdqa64 1152(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm16, %zmm23
vpmadd52huq %zmm6, %zmm16, %zmm17
vpternlogq $0xac, 4544(%rdx), %zmm21, %zmm24{%k2}
vpmadd52luq %zmm15, %zmm4, %zmm19
vpmadd52huq %zmm15, %zmm4, %zmm7
vmovdqa64 1216(%rsi), %zmm15
vpmadd52luq %zmm15, %zmm16, %zmm17
vmovdqa64 1728(%rdi), %zmm21
vpmadd52huq %zmm15, %zmm16, %zmm21
vmovdqa64 5824(%rdx), %zmm16
vpmadd52luq %zmm13, %zmm4, %zmm7
vpmadd52huq %zmm13, %zmm4, %zmm8
vpmadd52luq %zmm12, %zmm4, %zmm8
vpmadd52huq %zmm12, %zmm4, %zmm23
vpmadd52luq %zmm18, %zmm4, %zmm23
vpmadd52huq %zmm18, %zmm4, %zmm17
vpmadd52luq %zmm6, %zmm4, %zmm17
vpmadd52huq %zmm6, %zmm4, %zmm21
vpmadd52luq %zmm15, %zmm4, %zmm21
vmovdqa64 1792(%rdi), %zmm6
vpmadd52huq %zmm15, %zmm4, %zmm6
vmovdqa64 0(%rsi), %zmm15
vpternlogq $0xac, 7104(%rdx), %zmm16, %zmm24{%k3}
vpmadd52luq %zmm15, %zmm9, %zmm26
vpsrlq $52, %zmm9, %zmm16
vpaddq %zmm16, %zmm26, %zmm16
vpmadd52huq %zmm15, %zmm9, %zmm14
vmovdqa64 64(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm9, %zmm14
vmovdqa64 8384(%rdx), %zmm4
vpmadd52huq %zmm26, %zmm9, %zmm11
vmovdqa64 128(%rsi), %zmm18
vpmadd52luq %zmm18, %zmm9, %zmm11
vpmadd52huq %zmm18, %zmm9, %zmm3
vmovdqa64 192(%rsi), %zmm12
vpmadd52luq %zmm12, %zmm9, %zmm3
vpmadd52huq %zmm12, %zmm9, %zmm29
vmovdqa64 256(%rsi), %zmm13
vpmadd52luq %zmm13, %zmm9, %zmm29
vpmadd52huq %zmm13, %zmm9, %zmm28
vpmadd52luq %zmm15, %zmm16, %zmm14
vpmadd52huq %zmm15, %zmm16, %zmm11
vpternlogq $0xac, 9664(%rdx), %zmm4, %zmm24{%k4}
vpsrlq $52, %zmm16, %zmm4
vpaddq %zmm4, %zmm14, %zmm4
vmovdqa64 320(%rsi), %zmm14
vpmadd52luq %zmm14, %zmm9, %zmm28
vpmadd52huq %zmm14, %zmm9, %zmm10
vpmadd52luq %zmm26, %zmm16, %zmm11
vmovdqa64 %zmm24, 704(%r9)
vpmadd52huq %zmm26, %zmm16, %zmm3
vmovdqa64 384(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm9, %zmm10
vpmadd52huq %zmm26, %zmm9, %zmm5
vpmadd52luq %zmm18, %zmm16, %zmm3
vpmadd52huq %zmm18, %zmm16, %zmm29
vmovdqa64 768(%r9), %zmm18
vmovdqa64 448(%rsi), %zmm24
vpmadd52luq %zmm24, %zmm9, %zmm5
vpmadd52huq %zmm24, %zmm9, %zmm25
vpmadd52luq %zmm12, %zmm16, %zmm29
vpmadd52huq %zmm12, %zmm16, %zmm28
vmovdqa64 512(%rsi), %zmm12
vmovdqa64 768(%rdx), %zmm15
vpmadd52luq %zmm12, %zmm9, %zmm25
vpmadd52huq %zmm12, %zmm9, %zmm27
vpmadd52luq %zmm13, %zmm16, %zmm28
vpmadd52huq %zmm13, %zmm16, %zmm10
vmovdqa64 576(%rsi), %zmm13
vpmadd52luq %zmm13, %zmm9, %zmm27
vpmadd52huq %zmm13, %zmm9, %zmm20
vpmadd52luq %zmm14, %zmm16, %zmm10
vpmadd52huq %zmm14, %zmm16, %zmm5
vmovdqa64 640(%rsi), %zmm14
vpmadd52luq %zmm14, %zmm9, %zmm20
vpmadd52huq %zmm14, %zmm9, %zmm2
vpternlogq $0xac, 2048(%rdx), %zmm15, %zmm18{%k1}
vpmadd52luq %zmm26, %zmm16, %zmm5
vpmadd52huq %zmm26, %zmm16, %zmm25
vmovdqa64 704(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm9, %zmm2
vpmadd52huq %zmm26, %zmm9, %zmm1
vpmadd52luq %zmm24, %zmm16, %zmm25
vmovdqa64 3328(%rdx), %zmm15
vpmadd52huq %zmm24, %zmm16, %zmm27
vmovdqa64 768(%rsi), %zmm24
vpmadd52luq %zmm24, %zmm9, %zmm1
vpmadd52huq %zmm24, %zmm9, %zmm19
vpmadd52luq %zmm12, %zmm16, %zmm27
vpmadd52huq %zmm12, %zmm16, %zmm20
vmovdqa64 832(%rsi), %zmm12
vpmadd52luq %zmm12, %zmm9, %zmm19
vpmadd52huq %zmm12, %zmm9, %zmm7
vpmadd52luq %zmm13, %zmm16, %zmm20
vpmadd52huq %zmm13, %zmm16, %zmm2
vmovdqa64 896(%rsi), %zmm13
vpternlogq $0xac, 4608(%rdx), %zmm15, %zmm18{%k2}
vpmadd52luq %zmm13, %zmm9, %zmm7
vpmadd52huq %zmm13, %zmm9, %zmm8
vpmadd52luq %zmm14, %zmm16, %zmm2
vpmadd52huq %zmm14, %zmm16, %zmm1
vmovdqa64 960(%rsi), %zmm14
vpmadd52luq %zmm14, %zmm9, %zmm8
vmovdqa64 5888(%rdx), %zmm15
vpmadd52huq %zmm14, %zmm9, %zmm23
vpmadd52luq %zmm26, %zmm16, %zmm1
vpmadd52huq %zmm26, %zmm16, %zmm19
vmovdqa64 1024(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm9, %zmm23
vpmadd52huq %zmm26, %zmm9, %zmm17
vpmadd52luq %zmm24, %zmm16, %zmm19
vpmadd52huq %zmm24, %zmm16, %zmm7
vmovdqa64 1088(%rsi), %zmm24
vpmadd52luq %zmm24, %zmm9, %zmm17
vpmadd52huq %zmm24, %zmm9, %zmm21
vpmadd52luq %zmm12, %zmm16, %zmm7
vpternlogq $0xac, 7168(%rdx), %zmm15, %zmm18{%k3}
vpmadd52huq %zmm12, %zmm16, %zmm8
vmovdqa64 1152(%rsi), %zmm12
vpmadd52luq %zmm12, %zmm9, %zmm21
vpmadd52huq %zmm12, %zmm9, %zmm6
vpmadd52luq %zmm13, %zmm16, %zmm8
vpmadd52huq %zmm13, %zmm16, %zmm23
vmovdqa64 8448(%rdx), %zmm13
vmovdqa64 1216(%rsi), %zmm15
vpmadd52luq %zmm15, %zmm9, %zmm6
vmovdqa64 1856(%rdi), %zmm0
vpmadd52huq %zmm15, %zmm9, %zmm0
vpmadd52luq %zmm14, %zmm16, %zmm23
vpmadd52huq %zmm14, %zmm16, %zmm17
vpmadd52luq %zmm26, %zmm16, %zmm17
vpmadd52huq %zmm26, %zmm16, %zmm21
vpmadd52luq %zmm24, %zmm16, %zmm21
vpmadd52huq %zmm24, %zmm16, %zmm6
vpmadd52luq %zmm12, %zmm16, %zmm6
vpmadd52huq %zmm12, %zmm16, %zmm0
vpternlogq $0xac, 9728(%rdx), %zmm13, %zmm18{%k4}
vpmadd52luq %zmm15, %zmm16, %zmm0
vmovdqa64 1920(%rdi), %zmm13
vpmadd52huq %zmm15, %zmm16, %zmm13
vmovdqa64 0(%rsi), %zmm15
vpmadd52luq %zmm15, %zmm4, %zmm11
vpsrlq $52, %zmm4, %zmm16
vmovdqa64 %zmm18, 768(%r9)
vpaddq %zmm16, %zmm11, %zmm16
vpmadd52huq %zmm15, %zmm4, %zmm3
vmovdqa64 64(%rsi), %zmm11
vpmadd52luq %zmm11, %zmm4, %zmm3
vpmadd52huq %zmm11, %zmm4, %zmm29
vmovdqa64 128(%rsi), %zmm18
vmovdqa64 832(%r9), %zmm12
vpmadd52luq %zmm18, %zmm4, %zmm29
vpmadd52huq %zmm18, %zmm4, %zmm28
vmovdqa64 192(%rsi), %zmm24
vpmadd52luq %zmm24, %zmm4, %zmm28
vpmadd52huq %zmm24, %zmm4, %zmm10
vmovdqa64 256(%rsi), %zmm26
vmovdqa64 832(%rdx), %zmm14
vpmadd52luq %zmm26, %zmm4, %zmm10
vpmadd52huq %zmm26, %zmm4, %zmm5
vpmadd52luq %zmm15, %zmm16, %zmm3
vpmadd52huq %zmm15, %zmm16, %zmm29
vpsrlq $52, %zmm16, %zmm15
vpaddq %zmm15, %zmm3, %zmm15
vmovdqa64 320(%rsi), %zmm3
vpmadd52luq %zmm3, %zmm4, %zmm5
vpmadd52huq %zmm3, %zmm4, %zmm25
vpmadd52luq %zmm11, %zmm16, %zmm29
vpmadd52huq %zmm11, %zmm16, %zmm28
vmovdqa64 384(%rsi), %zmm11
vpternlogq $0xac, 2112(%rdx), %zmm14, %zmm12{%k1}
vpmadd52luq %zmm11, %zmm4, %zmm25
vpmadd52huq %zmm11, %zmm4, %zmm27
vpmadd52luq %zmm18, %zmm16, %zmm28
vpmadd52huq %zmm18, %zmm16, %zmm10
vmovdqa64 448(%rsi), %zmm18
vpmadd52luq %zmm18, %zmm4, %zmm27
vmovdqa64 3392(%rdx), %zmm14
vpmadd52huq %zmm18, %zmm4, %zmm20
vpmadd52luq %zmm24, %zmm16, %zmm10
vpmadd52huq %zmm24, %zmm16, %zmm5
vmovdqa64 512(%rsi), %zmm24
vpmadd52luq %zmm24, %zmm4, %zmm20
vpmadd52huq %zmm24, %zmm4, %zmm2
vpmadd52luq %zmm26, %zmm16, %zmm5
vpmadd52huq %zmm26, %zmm16, %zmm25
vmovdqa64 576(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm4, %zmm2
vpmadd52huq %zmm26, %zmm4, %zmm1
vpmadd52luq %zmm3, %zmm16, %zmm25
vpternlogq $0xac, 4672(%rdx), %zmm14, %zmm12{%k2}
vpmadd52huq %zmm3, %zmm16, %zmm27
vmovdqa64 640(%rsi), %zmm3
vpmadd52luq %zmm3, %zmm4, %zmm1
vpmadd52huq %zmm3, %zmm4, %zmm19
vpmadd52luq %zmm11, %zmm16, %zmm27
vpmadd52huq %zmm11, %zmm16, %zmm20
vmovdqa64 5952(%rdx), %zmm11
vmovdqa64 704(%rsi), %zmm14
vpmadd52luq %zmm14, %zmm4, %zmm19
vpmadd52huq %zmm14, %zmm4, %zmm7
vpmadd52luq %zmm18, %zmm16, %zmm20
vpmadd52huq %zmm18, %zmm16, %zmm2
vmovdqa64 768(%rsi), %zmm18
vpmadd52luq %zmm18, %zmm4, %zmm7
vpmadd52huq %zmm18, %zmm4, %zmm8
vpmadd52luq %zmm24, %zmm16, %zmm2
vpmadd52huq %zmm24, %zmm16, %zmm1
vmovdqa64 832(%rsi), %zmm24
vpmadd52luq %zmm24, %zmm4, %zmm8
vpternlogq $0xac, 7232(%rdx), %zmm11, %zmm12{%k3}
vpmadd52huq %zmm24, %zmm4, %zmm23
vpmadd52luq %zmm26, %zmm16, %zmm1
vpmadd52huq %zmm26, %zmm16, %zmm19
vmovdqa64 896(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm4, %zmm23
vpmadd52huq %zmm26, %zmm4, %zmm17
vmovdqa64 8512(%rdx), %zmm11
vpmadd52luq %zmm3, %zmm16, %zmm19
vpmadd52huq %zmm3, %zmm16, %zmm7
vmovdqa64 960(%rsi), %zmm3
vpmadd52luq %zmm3, %zmm4, %zmm17
vpmadd52huq %zmm3, %zmm4, %zmm21
vpmadd52luq %zmm14, %zmm16, %zmm7
vpmadd52huq %zmm14, %zmm16, %zmm8
vmovdqa64 1024(%rsi), %zmm14
vpmadd52luq %zmm14, %zmm4, %zmm21
vpmadd52huq %zmm14, %zmm4, %zmm6
vpmadd52luq %zmm18, %zmm16, %zmm8
vpmadd52huq %zmm18, %zmm16, %zmm23
vpternlogq $0xac, 9792(%rdx), %zmm11, %zmm12{%k4}
vmovdqa64 1088(%rsi), %zmm11
vpmadd52luq %zmm11, %zmm4, %zmm6
vpmadd52huq %zmm11, %zmm4, %zmm0
vpmadd52luq %zmm24, %zmm16, %zmm23
vpmadd52huq %zmm24, %zmm16, %zmm17
vmovdqa64 1152(%rsi), %zmm24
vmovdqa64 %zmm12, 832(%r9)
vpmadd52luq %zmm24, %zmm4, %zmm0
vpmadd52huq %zmm24, %zmm4, %zmm13
vpmadd52luq %zmm26, %zmm16, %zmm17
vpmadd52huq %zmm26, %zmm16, %zmm21
vmovdqa64 1216(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm4, %zmm13
vmovdqa64 896(%r9), %zmm12
vmovdqa64 1984(%rdi), %zmm18
vpmadd52huq %zmm26, %zmm4, %zmm18
vpmadd52luq %zmm3, %zmm16, %zmm21
vpmadd52huq %zmm3, %zmm16, %zmm6
vpmadd52luq %zmm14, %zmm16, %zmm6
vpmadd52huq %zmm14, %zmm16, %zmm0
vmovdqa64 896(%rdx), %zmm14
vpmadd52luq %zmm11, %zmm16, %zmm0
vpmadd52huq %zmm11, %zmm16, %zmm13
vpmadd52luq %zmm24, %zmm16, %zmm13
vpmadd52huq %zmm24, %zmm16, %zmm18
vpmadd52luq %zmm26, %zmm16, %zmm18
vmovdqa64 2048(%rdi), %zmm24
vpmadd52huq %zmm26, %zmm16, %zmm24
vmovdqa64 0(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm15, %zmm29
vpsrlq $52, %zmm15, %zmm16
vpaddq %zmm16, %zmm29, %zmm16
vpmadd52huq %zmm26, %zmm15, %zmm28
vpternlogq $0xac, 2176(%rdx), %zmm14, %zmm12{%k1}
vmovdqa64 64(%rsi), %zmm14
vpmadd52luq %zmm14, %zmm15, %zmm28
vpmadd52huq %zmm14, %zmm15, %zmm10
vmovdqa64 128(%rsi), %zmm29
vpmadd52luq %zmm29, %zmm15, %zmm10
vpmadd52huq %zmm29, %zmm15, %zmm5
vmovdqa64 3456(%rdx), %zmm11
vmovdqa64 192(%rsi), %zmm3
vpmadd52luq %zmm3, %zmm15, %zmm5
vpmadd52huq %zmm3, %zmm15, %zmm25
vmovdqa64 256(%rsi), %zmm4
vpmadd52luq %zmm4, %zmm15, %zmm25
vpmadd52huq %zmm4, %zmm15, %zmm27
vpmadd52luq %zmm26, %zmm16, %zmm28
vpmadd52huq %zmm26, %zmm16, %zmm10
vpsrlq $52, %zmm16, %zmm26
vpaddq %zmm26, %zmm28, %zmm26
vmovdqa64 320(%rsi), %zmm28
vpmadd52luq %zmm28, %zmm15, %zmm27
vpternlogq $0xac, 4736(%rdx), %zmm11, %zmm12{%k2}
vpmadd52huq %zmm28, %zmm15, %zmm20
vpmadd52luq %zmm14, %zmm16, %zmm10
vpmadd52huq %zmm14, %zmm16, %zmm5
vmovdqa64 384(%rsi), %zmm14
vpmadd52luq %zmm14, %zmm15, %zmm20
vpmadd52huq %zmm14, %zmm15, %zmm2
vmovdqa64 6016(%rdx), %zmm11
vpmadd52luq %zmm29, %zmm16, %zmm5
vpmadd52huq %zmm29, %zmm16, %zmm25
vmovdqa64 448(%rsi), %zmm29
vpmadd52luq %zmm29, %zmm15, %zmm2
vpmadd52huq %zmm29, %zmm15, %zmm1
vpmadd52luq %zmm3, %zmm16, %zmm25
vpmadd52huq %zmm3, %zmm16, %zmm27
vmovdqa64 512(%rsi), %zmm3
vpmadd52luq %zmm3, %zmm15, %zmm1
vpmadd52huq %zmm3, %zmm15, %zmm19
vpmadd52luq %zmm4, %zmm16, %zmm27
vpmadd52huq %zmm4, %zmm16, %zmm20
vpternlogq $0xac, 7296(%rdx), %zmm11, %zmm12{%k3}
vmovdqa64 576(%rsi), %zmm11
vpmadd52luq %zmm11, %zmm15, %zmm19
vpmadd52huq %zmm11, %zmm15, %zmm7
vpmadd52luq %zmm28, %zmm16, %zmm20
vpmadd52huq %zmm28, %zmm16, %zmm2
vmovdqa64 640(%rsi), %zmm28
vmovdqa64 8576(%rdx), %zmm4
vpmadd52luq %zmm28, %zmm15, %zmm7
vpmadd52huq %zmm28, %zmm15, %zmm8
vpmadd52luq %zmm14, %zmm16, %zmm2
vpmadd52huq %zmm14, %zmm16, %zmm1
vmovdqa64 704(%rsi), %zmm14
vpmadd52luq %zmm14, %zmm15, %zmm8
vpmadd52huq %zmm14, %zmm15, %zmm23
vpmadd52luq %zmm29, %zmm16, %zmm1
vpmadd52huq %zmm29, %zmm16, %zmm19
vmovdqa64 768(%rsi), %zmm29
vpmadd52luq %zmm29, %zmm15, %zmm23
vpmadd52huq %zmm29, %zmm15, %zmm17
vpternlogq $0xac, 9856(%rdx), %zmm4, %zmm12{%k4}
vpmadd52luq %zmm3, %zmm16, %zmm19
vpmadd52huq %zmm3, %zmm16, %zmm7
vmovdqa64 832(%rsi), %zmm3
vpmadd52luq %zmm3, %zmm15, %zmm17
vpmadd52huq %zmm3, %zmm15, %zmm21
vpmadd52luq %zmm11, %zmm16, %zmm7
vmovdqa64 %zmm12, 896(%r9)
vpmadd52huq %zmm11, %zmm16, %zmm8
vmovdqa64 896(%rsi), %zmm11
vpmadd52luq %zmm11, %zmm15, %zmm21
vpmadd52huq %zmm11, %zmm15, %zmm6
vpmadd52luq %zmm28, %zmm16, %zmm8
vpmadd52huq %zmm28, %zmm16, %zmm23
vmovdqa64 960(%r9), %zmm28
vmovdqa64 960(%rsi), %zmm12
vpmadd52luq %zmm12, %zmm15, %zmm6
vpmadd52huq %zmm12, %zmm15, %zmm0
vpmadd52luq %zmm14, %zmm16, %zmm23
vpmadd52huq %zmm14, %zmm16, %zmm17
vmovdqa64 1024(%rsi), %zmm14
vmovdqa64 960(%rdx), %zmm4
vpmadd52luq %zmm14, %zmm15, %zmm0
vpmadd52huq %zmm14, %zmm15, %zmm13
vpmadd52luq %zmm29, %zmm16, %zmm17
vpmadd52huq %zmm29, %zmm16, %zmm21
vmovdqa64 1088(%rsi), %zmm29
vpmadd52luq %zmm29, %zmm15, %zmm13
vpmadd52huq %zmm29, %zmm15, %zmm18
vpmadd52luq %zmm3, %zmm16, %zmm21
vpmadd52huq %zmm3, %zmm16, %zmm6
vmovdqa64 1152(%rsi), %zmm3
vpmadd52luq %zmm3, %zmm15, %zmm18
vpmadd52huq %zmm3, %zmm15, %zmm24
vpternlogq $0xac, 2240(%rdx), %zmm4, %zmm28{%k1}
vpmadd52luq %zmm11, %zmm16, %zmm6
vpmadd52huq %zmm11, %zmm16, %zmm0
vmovdqa64 1216(%rsi), %zmm11
vpmadd52luq %zmm11, %zmm15, %zmm24
vmovdqa64 2112(%rdi), %zmm4
vpmadd52huq %zmm11, %zmm15, %zmm4
vmovdqa64 3520(%rdx), %zmm15
vpmadd52luq %zmm12, %zmm16, %zmm0
vpmadd52huq %zmm12, %zmm16, %zmm13
vpmadd52luq %zmm14, %zmm16, %zmm13
vpmadd52huq %zmm14, %zmm16, %zmm18
vpmadd52luq %zmm29, %zmm16, %zmm18
vpmadd52huq %zmm29, %zmm16, %zmm24
vpmadd52luq %zmm3, %zmm16, %zmm24
vpmadd52huq %zmm3, %zmm16, %zmm4
vpmadd52luq %zmm11, %zmm16, %zmm4
vmovdqa64 2176(%rdi), %zmm3
vpmadd52huq %zmm11, %zmm16, %zmm3
vmovdqa64 0(%rsi), %zmm11
vpternlogq $0xac, 4800(%rdx), %zmm15, %zmm28{%k2}
vpmadd52luq %zmm11, %zmm26, %zmm10
vpsrlq $52, %zmm26, %zmm15
vpaddq %zmm15, %zmm10, %zmm15
vpmadd52huq %zmm11, %zmm26, %zmm5
vmovdqa64 64(%rsi), %zmm10
vpmadd52luq %zmm10, %zmm26, %zmm5
vmovdqa64 6080(%rdx), %zmm16
vpmadd52huq %zmm10, %zmm26, %zmm25
vmovdqa64 128(%rsi), %zmm29
vpmadd52luq %zmm29, %zmm26, %zmm25
vpmadd52huq %zmm29, %zmm26, %zmm27
vmovdqa64 192(%rsi), %zmm14
vpmadd52luq %zmm14, %zmm26, %zmm27
vpmadd52huq %zmm14, %zmm26, %zmm20
vmovdqa64 256(%rsi), %zmm12
vpmadd52luq %zmm12, %zmm26, %zmm20
vpmadd52huq %zmm12, %zmm26, %zmm2
vpmadd52luq %zmm11, %zmm15, %zmm5
vpmadd52huq %zmm11, %zmm15, %zmm25
vpternlogq $0xac, 7360(%rdx), %zmm16, %zmm28{%k3}
vpsrlq $52, %zmm15, %zmm16
vpaddq %zmm16, %zmm5, %zmm16
vmovdqa64 320(%rsi), %zmm5
vpmadd52luq %zmm5, %zmm26, %zmm2
vpmadd52huq %zmm5, %zmm26, %zmm1
vpmadd52luq %zmm10, %zmm15, %zmm25
vmovdqa64 8640(%rdx), %zmm11
vpmadd52huq %zmm10, %zmm15, %zmm27
vmovdqa64 384(%rsi), %zmm10
vpmadd52luq %zmm10, %zmm26, %zmm1
vpmadd52huq %zmm10, %zmm26, %zmm19
vpmadd52luq %zmm29, %zmm15, %zmm27
vpmadd52huq %zmm29, %zmm15, %zmm20
vmovdqa64 448(%rsi), %zmm29
vpmadd52luq %zmm29, %zmm26, %zmm19
vpmadd52huq %zmm29, %zmm26, %zmm7
vpmadd52luq %zmm14, %zmm15, %zmm20
vpmadd52huq %zmm14, %zmm15, %zmm2
vmovdqa64 512(%rsi), %zmm14
vpternlogq $0xac, 9920(%rdx), %zmm11, %zmm28{%k4}
vpmadd52luq %zmm14, %zmm26, %zmm7
vpmadd52huq %zmm14, %zmm26, %zmm8
vpmadd52luq %zmm12, %zmm15, %zmm2
vpmadd52huq %zmm12, %zmm15, %zmm1
vmovdqa64 576(%rsi), %zmm12
vpmadd52luq %zmm12, %zmm26, %zmm8
vmovdqa64 %zmm28, 960(%r9)
vpmadd52huq %zmm12, %zmm26, %zmm23
vpmadd52luq %zmm5, %zmm15, %zmm1
vpmadd52huq %zmm5, %zmm15, %zmm19
vmovdqa64 640(%rsi), %zmm5
vpmadd52luq %zmm5, %zmm26, %zmm23
vpmadd52huq %zmm5, %zmm26, %zmm17
vmovdqa64 1024(%r9), %zmm28
vpmadd52luq %zmm10, %zmm15, %zmm19
vpmadd52huq %zmm10, %zmm15, %zmm7
vmovdqa64 704(%rsi), %zmm10
vpmadd52luq %zmm10, %zmm26, %zmm17
vpmadd52huq %zmm10, %zmm26, %zmm21
vpmadd52luq %zmm29, %zmm15, %zmm7
vmovdqa64 1024(%rdx), %zmm11
vpmadd52huq %zmm29, %zmm15, %zmm8
vmovdqa64 768(%rsi), %zmm29
vpmadd52luq %zmm29, %zmm26, %zmm21
vpmadd52huq %zmm29, %zmm26, %zmm6
vpmadd52luq %zmm14, %zmm15, %zmm8
vpmadd52huq %zmm14, %zmm15, %zmm23
vmovdqa64 832(%rsi), %zmm14
vpmadd52luq %zmm14, %zmm26, %zmm6
vpmadd52huq %zmm14, %zmm26, %zmm0
vpmadd52luq %zmm12, %zmm15, %zmm23
vpmadd52huq %zmm12, %zmm15, %zmm17
vmovdqa64 896(%rsi), %zmm12
vpternlogq $0xac, 2304(%rdx), %zmm11, %zmm28{%k1}
vpmadd52luq %zmm12, %zmm26, %zmm0
vpmadd52huq %zmm12, %zmm26, %zmm13
vpmadd52luq %zmm5, %zmm15, %zmm17
vpmadd52huq %zmm5, %zmm15, %zmm21
vmovdqa64 960(%rsi), %zmm5
vpmadd52luq %zmm5, %zmm26, %zmm13
vmovdqa64 3584(%rdx), %zmm11
vpmadd52huq %zmm5, %zmm26, %zmm18
vpmadd52luq %zmm10, %zmm15, %zmm21
vpmadd52huq %zmm10, %zmm15, %zmm6
vmovdqa64 1024(%rsi), %zmm10
vpmadd52luq %zmm10, %zmm26, %zmm18
vpmadd52huq %zmm10, %zmm26, %zmm24
vpmadd52luq %zmm29, %zmm15, %zmm6
vpmadd52huq %zmm29, %zmm15, %zmm0
vmovdqa64 1088(%rsi), %zmm29
vpmadd52luq %zmm29, %zmm26, %zmm24
vpmadd52huq %zmm29, %zmm26, %zmm4
vpmadd52luq %zmm14, %zmm15, %zmm0
vpternlogq $0xac, 4864(%rdx), %zmm11, %zmm28{%k2}
vpmadd52huq %zmm14, %zmm15, %zmm13
vmovdqa64 1152(%rsi), %zmm14
vpmadd52luq %zmm14, %zmm26, %zmm4
vpmadd52huq %zmm14, %zmm26, %zmm3
vpmadd52luq %zmm12, %zmm15, %zmm13
vpmadd52huq %zmm12, %zmm15, %zmm18
vmovdqa64 6144(%rdx), %zmm12
vmovdqa64 1216(%rsi), %zmm11
vpmadd52luq %zmm11, %zmm26, %zmm3
vmovdqa64 2240(%rdi), %zmm9
vpmadd52huq %zmm11, %zmm26, %zmm9
vpmadd52luq %zmm5, %zmm15, %zmm18
vpmadd52huq %zmm5, %zmm15, %zmm24
vpmadd52luq %zmm10, %zmm15, %zmm24
vpmadd52huq %zmm10, %zmm15, %zmm4
vpmadd52luq %zmm29, %zmm15, %zmm4
vpmadd52huq %zmm29, %zmm15, %zmm3
vpmadd52luq %zmm14, %zmm15, %zmm3
vpmadd52huq %zmm14, %zmm15, %zmm9
vpternlogq $0xac, 7424(%rdx), %zmm12, %zmm28{%k3}
vpmadd52luq %zmm11, %zmm15, %zmm9
vmovdqa64 2304(%rdi), %zmm12
vpmadd52huq %zmm11, %zmm15, %zmm12
vmovdqa64 0(%rsi), %zmm11
vpmadd52luq %zmm11, %zmm16, %zmm25
vpsrlq $52, %zmm16, %zmm15
vmovdqa64 8704(%rdx), %zmm14
vpaddq %zmm15, %zmm25, %zmm15
vpmadd52huq %zmm11, %zmm16, %zmm27
vmovdqa64 64(%rsi), %zmm25
vpmadd52luq %zmm25, %zmm16, %zmm27
vpmadd52huq %zmm25, %zmm16, %zmm20
vmovdqa64 128(%rsi), %zmm29
vpmadd52luq %zmm29, %zmm16, %zmm20
vpmadd52huq %zmm29, %zmm16, %zmm2
vmovdqa64 192(%rsi), %zmm10
vpmadd52luq %zmm10, %zmm16, %zmm2
vpmadd52huq %zmm10, %zmm16, %zmm1
vmovdqa64 256(%rsi), %zmm5
vpternlogq $0xac, 9984(%rdx), %zmm14, %zmm28{%k4}
vpmadd52luq %zmm5, %zmm16, %zmm1
vpmadd52huq %zmm5, %zmm16, %zmm19
vpmadd52luq %zmm11, %zmm15, %zmm27
vpmadd52huq %zmm11, %zmm15, %zmm20
vpsrlq $52, %zmm15, %zmm11
vpaddq %zmm11, %zmm27, %zmm11
vmovdqa64 %zmm28, 1024(%r9)
vmovdqa64 320(%rsi), %zmm28
vpmadd52luq %zmm28, %zmm16, %zmm19
vpmadd52huq %zmm28, %zmm16, %zmm7
vpmadd52luq %zmm25, %zmm15, %zmm20
vpmadd52huq %zmm25, %zmm15, %zmm2
vmovdqa64 384(%rsi), %zmm25
vmovdqa64 1088(%r9), %zmm27
vpmadd52luq %zmm25, %zmm16, %zmm7
vpmadd52huq %zmm25, %zmm16, %zmm8
vpmadd52luq %zmm29, %zmm15, %zmm2
vpmadd52huq %zmm29, %zmm15, %zmm1
vmovdqa64 448(%rsi), %zmm29
vpmadd52luq %zmm29, %zmm16, %zmm8
vmovdqa64 1088(%rdx), %zmm14
vpmadd52huq %zmm29, %zmm16, %zmm23
vpmadd52luq %zmm10, %zmm15, %zmm1
vpmadd52huq %zmm10, %zmm15, %zmm19
vmovdqa64 512(%rsi), %zmm10
vpmadd52luq %zmm10, %zmm16, %zmm23
vpmadd52huq %zmm10, %zmm16, %zmm17
vpmadd52luq %zmm5, %zmm15, %zmm19
vpmadd52huq %zmm5, %zmm15, %zmm7
vmovdqa64 576(%rsi), %zmm5
vpmadd52luq %zmm5, %zmm16, %zmm17
vpmadd52huq %zmm5, %zmm16, %zmm21
vpmadd52luq %zmm28, %zmm15, %zmm7
vpternlogq $0xac, 2368(%rdx), %zmm14, %zmm27{%k1}
vpmadd52huq %zmm28, %zmm15, %zmm8
vmovdqa64 640(%rsi), %zmm28
vpmadd52luq %zmm28, %zmm16, %zmm21
vpmadd52huq %zmm28, %zmm16, %zmm6
vpmadd52luq %zmm25, %zmm15, %zmm8
vpmadd52huq %zmm25, %zmm15, %zmm23
vmovdqa64 3648(%rdx), %zmm25
vmovdqa64 704(%rsi), %zmm14
vpmadd52luq %zmm14, %zmm16, %zmm6
vpmadd52huq %zmm14, %zmm16, %zmm0
vpmadd52luq %zmm29, %zmm15, %zmm23
vpmadd52huq %zmm29, %zmm15, %zmm17
vmovdqa64 768(%rsi), %zmm29
vpmadd52luq %zmm29, %zmm16, %zmm0
vpmadd52huq %zmm29, %zmm16, %zmm13
vpmadd52luq %zmm10, %zmm15, %zmm17
vpmadd52huq %zmm10, %zmm15, %zmm21
vmovdqa64 832(%rsi), %zmm10
vpmadd52luq %zmm10, %zmm16, %zmm13
vpternlogq $0xac, 4928(%rdx), %zmm25, %zmm27{%k2}
vpmadd52huq %zmm10, %zmm16, %zmm18
vpmadd52luq %zmm5, %zmm15, %zmm21
vpmadd52huq %zmm5, %zmm15, %zmm6
vmovdqa64 896(%rsi), %zmm5
vpmadd52luq %zmm5, %zmm16, %zmm18
vpmadd52huq %zmm5, %zmm16, %zmm24
vmovdqa64 6208(%rdx), %zmm25
vpmadd52luq %zmm28, %zmm15, %zmm6
vpmadd52huq %zmm28, %zmm15, %zmm0
vmovdqa64 960(%rsi), %zmm28
vpmadd52luq %zmm28, %zmm16, %zmm24
vpmadd52huq %zmm28, %zmm16, %zmm4
vpmadd52luq %zmm14, %zmm15, %zmm0
vpmadd52huq %zmm14, %zmm15, %zmm13
vmovdqa64 1024(%rsi), %zmm14
vpmadd52luq %zmm14, %zmm16, %zmm4
vpmadd52huq %zmm14, %zmm16, %zmm3
vpmadd52luq %zmm29, %zmm15, %zmm13
vpmadd52huq %zmm29, %zmm15, %zmm18
vpternlogq $0xac, 7488(%rdx), %zmm25, %zmm27{%k3}
vmovdqa64 1088(%rsi), %zmm25
vpmadd52luq %zmm25, %zmm16, %zmm3
vpmadd52huq %zmm25, %zmm16, %zmm9
vpmadd52luq %zmm10, %zmm15, %zmm18
vpmadd52huq %zmm10, %zmm15, %zmm24
vmovdqa64 1152(%rsi), %zmm10
vmovdqa64 8768(%rdx), %zmm29
vpmadd52luq %zmm10, %zmm16, %zmm9
vpmadd52huq %zmm10, %zmm16, %zmm12
vpmadd52luq %zmm5, %zmm15, %zmm24
vpmadd52huq %zmm5, %zmm15, %zmm4
vmovdqa64 1216(%rsi), %zmm5
vpmadd52luq %zmm5, %zmm16, %zmm12
vmovdqa64 2368(%rdi), %zmm26
vpmadd52huq %zmm5, %zmm16, %zmm26
vpmadd52luq %zmm28, %zmm15, %zmm4
vpmadd52huq %zmm28, %zmm15, %zmm3
vpmadd52luq %zmm14, %zmm15, %zmm3
vpmadd52huq %zmm14, %zmm15, %zmm9
vpternlogq $0xac, 10048(%rdx), %zmm29, %zmm27{%k4}
vpmadd52luq %zmm25, %zmm15, %zmm9
vpmadd52huq %zmm25, %zmm15, %zmm12
vpmadd52luq %zmm10, %zmm15, %zmm12
vpmadd52huq %zmm10, %zmm15, %zmm26
vpmadd52luq %zmm5, %zmm15, %zmm26
vmovdqa64 2432(%rdi), %zmm10
vmovdqa64 %zmm27, 1088(%r9)
vpmadd52huq %zmm5, %zmm15, %zmm10
vmovdqa64 0(%rsi), %zmm5
vpmadd52luq %zmm5, %zmm11, %zmm20
vpsrlq $52, %zmm11, %zmm15
vpaddq %zmm15, %zmm20, %zmm15
vpxord %zmm20, %zmm20, %zmm20
vmovdqa64 1152(%r9), %zmm27
vpmadd52luq 2560(%rsi), %zmm15, %zmm20
vpmadd52huq %zmm5, %zmm11, %zmm2
vmovdqa64 64(%rsi), %zmm5
vpmadd52luq %zmm5, %zmm11, %zmm2
vpmadd52huq %zmm5, %zmm11, %zmm1
vmovdqa64 1152(%rdx), %zmm5
vmovdqa64 128(%rsi), %zmm25
vpmadd52luq %zmm25, %zmm11, %zmm1
vpmadd52huq %zmm25, %zmm11, %zmm19
vmovdqa64 192(%rsi), %zmm25
vpmadd52luq %zmm25, %zmm11, %zmm19
vpmadd52huq %zmm25, %zmm11, %zmm7
vmovdqa64 256(%rsi), %zmm25
vpmadd52luq %zmm25, %zmm11, %zmm7
vpmadd52huq %zmm25, %zmm11, %zmm8
vmovdqa64 320(%rsi), %zmm25
vpmadd52luq %zmm25, %zmm11, %zmm8
vpmadd52huq %zmm25, %zmm11, %zmm23
vpternlogq $0xac, 2432(%rdx), %zmm5, %zmm27{%k1}
vmovdqa64 384(%rsi), %zmm5
vpmadd52luq %zmm5, %zmm11, %zmm23
vpmadd52huq %zmm5, %zmm11, %zmm17
vmovdqa64 448(%rsi), %zmm5
vpmadd52luq %zmm5, %zmm11, %zmm17
vpmadd52huq %zmm5, %zmm11, %zmm21
vmovdqa64 3712(%rdx), %zmm5
vmovdqa64 512(%rsi), %zmm25
vpmadd52luq %zmm25, %zmm11, %zmm21
vpmadd52huq %zmm25, %zmm11, %zmm6
vmovdqa64 576(%rsi), %zmm25
vpmadd52luq %zmm25, %zmm11, %zmm6
vpmadd52huq %zmm25, %zmm11, %zmm0
vmovdqa64 640(%rsi), %zmm25
vpmadd52luq %zmm25, %zmm11, %zmm0
vpmadd52huq %zmm25, %zmm11, %zmm13
vmovdqa64 704(%rsi), %zmm25
vpmadd52luq %zmm25, %zmm11, %zmm13
vpmadd52huq %zmm25, %zmm11, %zmm18
vpternlogq $0xac, 4992(%rdx), %zmm5, %zmm27{%k2}
vmovdqa64 768(%rsi), %zmm5
vpmadd52luq %zmm5, %zmm11, %zmm18
vpmadd52huq %zmm5, %zmm11, %zmm24
vmovdqa64 832(%rsi), %zmm5
vpmadd52luq %zmm5, %zmm11, %zmm24
vpmadd52huq %zmm5, %zmm11, %zmm4
vmovdqa64 6272(%rdx), %zmm5
vmovdqa64 896(%rsi), %zmm25
vpmadd52luq %zmm25, %zmm11, %zmm4
vpmadd52huq %zmm25, %zmm11, %zmm3
vmovdqa64 960(%rsi), %zmm25
vpmadd52luq %zmm25, %zmm11, %zmm3
vpmadd52huq %zmm25, %zmm11, %zmm9
vmovdqa64 1024(%rsi), %zmm25
vpmadd52luq %zmm25, %zmm11, %zmm9
vpmadd52huq %zmm25, %zmm11, %zmm12
vmovdqa64 1088(%rsi), %zmm25
vpmadd52luq %zmm25, %zmm11, %zmm12
vpmadd52huq %zmm25, %zmm11, %zmm26
vpternlogq $0xac, 7552(%rdx), %zmm5, %zmm27{%k3}
vmovdqa64 1152(%rsi), %zmm5
vpmadd52luq %zmm5, %zmm11, %zmm26
vpmadd52huq %zmm5, %zmm11, %zmm10
vmovdqa64 1216(%rsi), %zmm5
vpmadd52luq %zmm5, %zmm11, %zmm10
vmovdqa64 2496(%rdi), %zmm25
vmovdqa64 8832(%rdx), %zmm29
vpmadd52huq %zmm5, %zmm11, %zmm25
vmovdqa64 1280(%rsi), %zmm5
vpmadd52luq %zmm5, %zmm20, %zmm15
vpmadd52huq %zmm5, %zmm20, %zmm2
vmovdqa64 1344(%rsi), %zmm5
vpmadd52luq %zmm5, %zmm20, %zmm2
vpmadd52huq %zmm5, %zmm20, %zmm1
vmovdqa64 1408(%rsi), %zmm5
vpmadd52luq %zmm5, %zmm20, %zmm1
vpmadd52huq %zmm5, %zmm20, %zmm19
vmovdqa64 1472(%rsi), %zmm5
vpmadd52luq %zmm5, %zmm20, %zmm19
vpternlogq $0xac, 10112(%rdx), %zmm29, %zmm27{%k4}
vpmadd52huq %zmm5, %zmm20, %zmm7
vmovdqa64 1536(%rsi), %zmm5
vpmadd52luq %zmm5, %zmm20, %zmm7
vpmadd52huq %zmm5, %zmm20, %zmm8
vpsrlq $52, %zmm15, %zmm15
vpaddq %zmm15, %zmm2, %zmm15
vmovdqa64 %zmm27, 1152(%r9)
vmovdqa64 1600(%rsi), %zmm27
vpmadd52luq %zmm27, %zmm20, %zmm8
vpmadd52huq %zmm27, %zmm20, %zmm23
vpsrlq $52, %zmm15, %zmm27
vpaddq %zmm27, %zmm1, %zmm27
vmovdqa64 1664(%rsi), %zmm1
vmovdqa64 1216(%r9), %zmm2
vpmadd52luq %zmm1, %zmm20, %zmm23
vpmadd52huq %zmm1, %zmm20, %zmm17
vpsrlq $52, %zmm27, %zmm1
vpaddq %zmm1, %zmm19, %zmm1
vmovdqa64 1728(%rsi), %zmm19
vpmadd52luq %zmm19, %zmm20, %zmm17
vmovdqa64 1216(%rdx), %zmm5
vpmadd52huq %zmm19, %zmm20, %zmm21
vpsrlq $52, %zmm1, %zmm19
vpaddq %zmm19, %zmm7, %zmm19
vmovdqa64 1792(%rsi), %zmm7
vpmadd52luq %zmm7, %zmm20, %zmm21
vpmadd52huq %zmm7, %zmm20, %zmm6
vpsrlq $52, %zmm19, %zmm7
vpaddq %zmm7, %zmm8, %zmm7
vmovdqa64 1856(%rsi), %zmm8
vpmadd52luq %zmm8, %zmm20, %zmm6
vpmadd52huq %zmm8, %zmm20, %zmm0
vpsrlq $52, %zmm7, %zmm8
vpternlogq $0xac, 2496(%rdx), %zmm5, %zmm2{%k1}
vpaddq %zmm8, %zmm23, %zmm8
vmovdqa64 1920(%rsi), %zmm23
vpmadd52luq %zmm23, %zmm20, %zmm0
vpmadd52huq %zmm23, %zmm20, %zmm13
vpsrlq $52, %zmm8, %zmm23
vpaddq %zmm23, %zmm17, %zmm23
vmovdqa64 3776(%rdx), %zmm17
vmovdqa64 1984(%rsi), %zmm5
vpmadd52luq %zmm5, %zmm20, %zmm13
vpmadd52huq %zmm5, %zmm20, %zmm18
vpsrlq $52, %zmm23, %zmm5
vpaddq %zmm5, %zmm21, %zmm5
vmovdqa64 2048(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm20, %zmm18
vpmadd52huq %zmm21, %zmm20, %zmm24
vpsrlq $52, %zmm5, %zmm21
vpaddq %zmm21, %zmm6, %zmm21
vmovdqa64 2112(%rsi), %zmm6
vpmadd52luq %zmm6, %zmm20, %zmm24
vpternlogq $0xac, 5056(%rdx), %zmm17, %zmm2{%k2}
vpmadd52huq %zmm6, %zmm20, %zmm4
vpsrlq $52, %zmm21, %zmm6
vpaddq %zmm6, %zmm0, %zmm6
vmovdqa64 2176(%rsi), %zmm0
vpmadd52luq %zmm0, %zmm20, %zmm4
vpmadd52huq %zmm0, %zmm20, %zmm3
vmovdqa64 6336(%rdx), %zmm0
vpsrlq $52, %zmm6, %zmm17
vpaddq %zmm17, %zmm13, %zmm17
vmovdqa64 2240(%rsi), %zmm13
vpmadd52luq %zmm13, %zmm20, %zmm3
vpmadd52huq %zmm13, %zmm20, %zmm9
vpsrlq $52, %zmm17, %zmm13
vpaddq %zmm13, %zmm18, %zmm13
vmovdqa64 2304(%rsi), %zmm18
vpmadd52luq %zmm18, %zmm20, %zmm9
vpmadd52huq %zmm18, %zmm20, %zmm12
vpsrlq $52, %zmm13, %zmm18
vpaddq %zmm18, %zmm24, %zmm18
vpternlogq $0xac, 7616(%rdx), %zmm0, %zmm2{%k3}
vmovdqa64 2368(%rsi), %zmm0
vpmadd52luq %zmm0, %zmm20, %zmm12
vpmadd52huq %zmm0, %zmm20, %zmm26
vpsrlq $52, %zmm18, %zmm0
vpaddq %zmm0, %zmm4, %zmm0
vmovdqa64 2432(%rsi), %zmm4
vmovdqa64 8896(%rdx), %zmm24
vpmadd52luq %zmm4, %zmm20, %zmm26
vpmadd52huq %zmm4, %zmm20, %zmm10
vpsrlq $52, %zmm0, %zmm4
vpaddq %zmm4, %zmm3, %zmm4
vmovdqa64 2496(%rsi), %zmm3
vpmadd52luq %zmm3, %zmm20, %zmm10
vpmadd52huq %zmm3, %zmm20, %zmm25
vpsrlq $52, %zmm4, %zmm3
vpaddq %zmm3, %zmm9, %zmm3
vpsrlq $52, %zmm3, %zmm9
vpaddq %zmm9, %zmm12, %zmm9
vpsrlq $52, %zmm9, %zmm12
vpternlogq $0xac, 10176(%rdx), %zmm24, %zmm2{%k4}
vpaddq %zmm12, %zmm26, %zmm12
vpsrlq $52, %zmm12, %zmm26
vpaddq %zmm26, %zmm10, %zmm26
vpsrlq $52, %zmm26, %zmm10
vpaddq %zmm10, %zmm25, %zmm10
vmovdqa64 %zmm2, 1216(%r9)
vmovdqa64 %zmm0, %zmm20
vmovdqa64 %zmm15, %zmm0
vmovdqa64 %zmm1, %zmm22
vmovdqa64 %zmm27, %zmm1
vmovdqa64 %zmm22, %zmm2
vmovdqa64 %zmm3, %zmm22
vmovdqa64 %zmm19, %zmm3
vmovdqa64 %zmm4, %zmm24
vmovdqa64 %zmm7, %zmm4
vmovdqa64 %zmm5, %zmm25
vmovdqa64 %zmm8, %zmm5
vmovdqa64 %zmm6, %zmm27
vmovdqa64 %zmm23, %zmm6
vmovdqa64 %zmm25, %zmm7
vmovdqa64 %zmm21, %zmm8
vmovdqa64 %zmm9, %zmm21
vmovdqa64 %zmm27, %zmm9
vmovdqa64 %zmm10, %zmm23
vmovdqa64 %zmm17, %zmm10
vmovdqa64 %zmm13, %zmm11
vmovdqa64 %zmm12, %zmm25
vmovdqa64 %zmm18, %zmm12
vmovdqa64 %zmm20, %zmm13
vmovdqa64 %zmm24, %zmm14
vmovdqa64 %zmm22, %zmm15
vmovdqa64 %zmm21, %zmm16
vmovdqa64 %zmm25, %zmm17
vmovdqa64 %zmm26, %zmm18
vmovdqa64 %zmm23, %zmm19
addq $10240, %rdx
addq $4, %r8
cmpl $2, %r11d
cmoveq %r10, %rdx
decl %r11d
jnz 2b
vpxord %zmm20, %zmm20, %zmm20
vpxord %zmm21, %zmm21, %zmm21
vpxord %zmm22, %zmm22, %zmm22
vpxord %zmm23, %zmm23, %zmm23
vpxord %zmm24, %zmm24, %zmm24
vpxord %zmm25, %zmm25, %zmm25
vpxord %zmm26, %zmm26, %zmm26
vpxord %zmm27, %zmm27, %zmm27
vpxord %zmm28, %zmm28, %zmm28
vpxord %zmm29, %zmm29, %zmm29
vmovdqa64 0(%r9), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm20
vpmadd52luq %zmm30, %zmm1, %zmm21
vpmadd52luq %zmm30, %zmm2, %zmm22
vpmadd52luq %zmm30, %zmm3, %zmm23
vpmadd52luq %zmm30, %zmm4, %zmm24
vpmadd52luq %zmm30, %zmm5, %zmm25
vpmadd52luq %zmm30, %zmm6, %zmm26
vpmadd52luq %zmm30, %zmm7, %zmm27
vpmadd52luq %zmm30, %zmm8, %zmm28
vpmadd52luq %zmm30, %zmm9, %zmm29
vpmadd52huq %zmm30, %zmm0, %zmm21
vpmadd52huq %zmm30, %zmm1, %zmm22
vpmadd52huq %zmm30, %zmm2, %zmm23
vpmadd52huq %zmm30, %zmm3, %zmm24
vpmadd52huq %zmm30, %zmm4, %zmm25
vpmadd52huq %zmm30, %zmm5, %zmm26
vpmadd52huq %zmm30, %zmm6, %zmm27
vpmadd52huq %zmm30, %zmm7, %zmm28
vpmadd52huq %zmm30, %zmm8, %zmm29
vmovdqa64 64(%r9), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm21
vpmadd52luq %zmm30, %zmm1, %zmm22
vpmadd52luq %zmm30, %zmm2, %zmm23
vpmadd52luq %zmm30, %zmm3, %zmm24
vpmadd52luq %zmm30, %zmm4, %zmm25
vpmadd52luq %zmm30, %zmm5, %zmm26
vpmadd52luq %zmm30, %zmm6, %zmm27
vpmadd52luq %zmm30, %zmm7, %zmm28
vpmadd52luq %zmm30, %zmm8, %zmm29
vpmadd52huq %zmm30, %zmm0, %zmm22
vpmadd52huq %zmm30, %zmm1, %zmm23
vpmadd52huq %zmm30, %zmm2, %zmm24
vpmadd52huq %zmm30, %zmm3, %zmm25
vpmadd52huq %zmm30, %zmm4, %zmm26
vpmadd52huq %zmm30, %zmm5, %zmm27
vpmadd52huq %zmm30, %zmm6, %zmm28
vpmadd52huq %zmm30, %zmm7, %zmm29
vmovdqa64 128(%r9), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm22
vpmadd52luq %zmm30, %zmm1, %zmm23
vpmadd52luq %zmm30, %zmm2, %zmm24
vpmadd52luq %zmm30, %zmm3, %zmm25
vpmadd52luq %zmm30, %zmm4, %zmm26
vpmadd52luq %zmm30, %zmm5, %zmm27
vpmadd52luq %zmm30, %zmm6, %zmm28
vpmadd52luq %zmm30, %zmm7, %zmm29
vpmadd52huq %zmm30, %zmm0, %zmm23
vpmadd52huq %zmm30, %zmm1, %zmm24
vpmadd52huq %zmm30, %zmm2, %zmm25
vpmadd52huq %zmm30, %zmm3, %zmm26
vpmadd52huq %zmm30, %zmm4, %zmm27
vpmadd52huq %zmm30, %zmm5, %zmm28
vpmadd52huq %zmm30, %zmm6, %zmm29
vmovdqa64 192(%r9), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm23
vpmadd52luq %zmm30, %zmm1, %zmm24
vpmadd52luq %zmm30, %zmm2, %zmm25
vpmadd52luq %zmm30, %zmm3, %zmm26
vpmadd52luq %zmm30, %zmm4, %zmm27
vpmadd52luq %zmm30, %zmm5, %zmm28
vpmadd52luq %zmm30, %zmm6, %zmm29
vpmadd52huq %zmm30, %zmm0, %zmm24
vpmadd52huq %zmm30, %zmm1, %zmm25
vpmadd52huq %zmm30, %zmm2, %zmm26
vpmadd52huq %zmm30, %zmm3, %zmm27
vpmadd52huq %zmm30, %zmm4, %zmm28
vpmadd52huq %zmm30, %zmm5, %zmm29
vmovdqa64 256(%r9), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm24
vpmadd52luq %zmm30, %zmm1, %zmm25
vpmadd52luq %zmm30, %zmm2, %zmm26
vpmadd52luq %zmm30, %zmm3, %zmm27
vpmadd52luq %zmm30, %zmm4, %zmm28
vpmadd52luq %zmm30, %zmm5, %zmm29
vpmadd52huq %zmm30, %zmm0, %zmm25
vpmadd52huq %zmm30, %zmm1, %zmm26
vpmadd52huq %zmm30, %zmm2, %zmm27
vpmadd52huq %zmm30, %zmm3, %zmm28
vpmadd52huq %zmm30, %zmm4, %zmm29
vmovdqa64 320(%r9), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm25
vpmadd52luq %zmm30, %zmm1, %zmm26
vpmadd52luq %zmm30, %zmm2, %zmm27
vpmadd52luq %zmm30, %zmm3, %zmm28
vpmadd52luq %zmm30, %zmm4, %zmm29
vpmadd52huq %zmm30, %zmm0, %zmm26
vpmadd52huq %zmm30, %zmm1, %zmm27
vpmadd52huq %zmm30, %zmm2, %zmm28
vpmadd52huq %zmm30, %zmm3, %zmm29
vmovdqa64 384(%r9), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm26
vpmadd52luq %zmm30, %zmm1, %zmm27
vpmadd52luq %zmm30, %zmm2, %zmm28
vpmadd52luq %zmm30, %zmm3, %zmm29
vpmadd52huq %zmm30, %zmm0, %zmm27
vpmadd52huq %zmm30, %zmm1, %zmm28
vpmadd52huq %zmm30, %zmm2, %zmm29
vmovdqa64 448(%r9), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm27
vpmadd52luq %zmm30, %zmm1, %zmm28
vpmadd52luq %zmm30, %zmm2, %zmm29
vpmadd52huq %zmm30, %zmm0, %zmm28
vpmadd52huq %zmm30, %zmm1, %zmm29
vmovdqa64 512(%r9), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm28
vpmadd52luq %zmm30, %zmm1, %zmm29
vpmadd52huq %zmm30, %zmm0, %zmm29
vpmadd52luq 576(%r9), %zmm0, %zmm29
vmovdqa64 %zmm20, 0(%rdi)
vmovdqa64 %zmm21, 64(%rdi)
vmovdqa64 %zmm22, 128(%rdi)
vmovdqa64 %zmm23, 192(%rdi)
vmovdqa64 %zmm24, 256(%rdi)
vmovdqa64 %zmm25, 320(%rdi)
vmovdqa64 %zmm26, 384(%rdi)
vmovdqa64 %zmm27, 448(%rdi)
vmovdqa64 %zmm28, 512(%rdi)
vmovdqa64 %zmm29, 576(%rdi)
vpxord %zmm29, %zmm29, %zmm29
vpxord %zmm28, %zmm28, %zmm28
vpxord %zmm27, %zmm27, %zmm27
vpxord %zmm26, %zmm26, %zmm26
vpxord %zmm25, %zmm25, %zmm25
vpxord %zmm24, %zmm24, %zmm24
vpxord %zmm23, %zmm23, %zmm23
vpxord %zmm22, %zmm22, %zmm22
vpxord %zmm21, %zmm21, %zmm21
vpxord %zmm20, %zmm20, %zmm20
vmovdqa64 0(%r9), %zmm30
vpmadd52luq %zmm30, %zmm10, %zmm29
vpmadd52luq %zmm30, %zmm11, %zmm28
vpmadd52luq %zmm30, %zmm12, %zmm27
vpmadd52luq %zmm30, %zmm13, %zmm26
vpmadd52luq %zmm30, %zmm14, %zmm25
vpmadd52luq %zmm30, %zmm15, %zmm24
vpmadd52luq %zmm30, %zmm16, %zmm23
vpmadd52luq %zmm30, %zmm17, %zmm22
vpmadd52luq %zmm30, %zmm18, %zmm21
vpmadd52luq %zmm30, %zmm19, %zmm20
vpmadd52huq %zmm30, %zmm9, %zmm29
vpmadd52huq %zmm30, %zmm10, %zmm28
vpmadd52huq %zmm30, %zmm11, %zmm27
vpmadd52huq %zmm30, %zmm12, %zmm26
vpmadd52huq %zmm30, %zmm13, %zmm25
vpmadd52huq %zmm30, %zmm14, %zmm24
vpmadd52huq %zmm30, %zmm15, %zmm23
vpmadd52huq %zmm30, %zmm16, %zmm22
vpmadd52huq %zmm30, %zmm17, %zmm21
vpmadd52huq %zmm30, %zmm18, %zmm20
vmovdqa64 64(%r9), %zmm30
vpmadd52luq %zmm30, %zmm9, %zmm29
vpmadd52luq %zmm30, %zmm10, %zmm28
vpmadd52luq %zmm30, %zmm11, %zmm27
vpmadd52luq %zmm30, %zmm12, %zmm26
vpmadd52luq %zmm30, %zmm13, %zmm25
vpmadd52luq %zmm30, %zmm14, %zmm24
vpmadd52luq %zmm30, %zmm15, %zmm23
vpmadd52luq %zmm30, %zmm16, %zmm22
vpmadd52luq %zmm30, %zmm17, %zmm21
vpmadd52luq %zmm30, %zmm18, %zmm20
vpmadd52huq %zmm30, %zmm8, %zmm29
vpmadd52huq %zmm30, %zmm9, %zmm28
vpmadd52huq %zmm30, %zmm10, %zmm27
vpmadd52huq %zmm30, %zmm11, %zmm26
vpmadd52huq %zmm30, %zmm12, %zmm25
vpmadd52huq %zmm30, %zmm13, %zmm24
vpmadd52huq %zmm30, %zmm14, %zmm23
vpmadd52huq %zmm30, %zmm15, %zmm22
vpmadd52huq %zmm30, %zmm16, %zmm21
vpmadd52huq %zmm30, %zmm17, %zmm20
vmovdqa64 128(%r9), %zmm30
vpmadd52luq %zmm30, %zmm8, %zmm29
vpmadd52luq %zmm30, %zmm9, %zmm28
vpmadd52luq %zmm30, %zmm10, %zmm27
vpmadd52luq %zmm30, %zmm11, %zmm26
vpmadd52luq %zmm30, %zmm12, %zmm25
vpmadd52luq %zmm30, %zmm13, %zmm24
vpmadd52luq %zmm30, %zmm14, %zmm23
vpmadd52luq %zmm30, %zmm15, %zmm22
vpmadd52luq %zmm30, %zmm16, %zmm21
vpmadd52luq %zmm30, %zmm17, %zmm20
vpmadd52huq %zmm30, %zmm7, %zmm29
vpmadd52huq %zmm30, %zmm8, %zmm28
vpmadd52huq %zmm30, %zmm9, %zmm27
vpmadd52huq %zmm30, %zmm10, %zmm26
vpmadd52huq %zmm30, %zmm11, %zmm25
vpmadd52huq %zmm30, %zmm12, %zmm24
vpmadd52huq %zmm30, %zmm13, %zmm23
vpmadd52huq %zmm30, %zmm14, %zmm22
vpmadd52huq %zmm30, %zmm15, %zmm21
vpmadd52huq %zmm30, %zmm16, %zmm20
vmovdqa64 192(%r9), %zmm30
vpmadd52luq %zmm30, %zmm7, %zmm29
vpmadd52luq %zmm30, %zmm8, %zmm28
vpmadd52luq %zmm30, %zmm9, %zmm27
vpmadd52luq %zmm30, %zmm10, %zmm26
vpmadd52luq %zmm30, %zmm11, %zmm25
vpmadd52luq %zmm30, %zmm12, %zmm24
vpmadd52luq %zmm30, %zmm13, %zmm23
vpmadd52luq %zmm30, %zmm14, %zmm22
vpmadd52luq %zmm30, %zmm15, %zmm21
vpmadd52luq %zmm30, %zmm16, %zmm20
vpmadd52huq %zmm30, %zmm6, %zmm29
vpmadd52huq %zmm30, %zmm7, %zmm28
vpmadd52huq %zmm30, %zmm8, %zmm27
vpmadd52huq %zmm30, %zmm9, %zmm26
vpmadd52huq %zmm30, %zmm10, %zmm25
vpmadd52huq %zmm30, %zmm11, %zmm24
vpmadd52huq %zmm30, %zmm12, %zmm23
vpmadd52huq %zmm30, %zmm13, %zmm22
vpmadd52huq %zmm30, %zmm14, %zmm21
vpmadd52huq %zmm30, %zmm15, %zmm20
vmovdqa64 256(%r9), %zmm30
vpmadd52luq %zmm30, %zmm6, %zmm29
vpmadd52luq %zmm30, %zmm7, %zmm28
vpmadd52luq %zmm30, %zmm8, %zmm27
vpmadd52luq %zmm30, %zmm9, %zmm26
vpmadd52luq %zmm30, %zmm10, %zmm25
vpmadd52luq %zmm30, %zmm11, %zmm24
vpmadd52luq %zmm30, %zmm12, %zmm23
vpmadd52luq %zmm30, %zmm13, %zmm22
vpmadd52luq %zmm30, %zmm14, %zmm21
vpmadd52luq %zmm30, %zmm15, %zmm20
vpmadd52huq %zmm30, %zmm5, %zmm29
vpmadd52huq %zmm30, %zmm6, %zmm28
vpmadd52huq %zmm30, %zmm7, %zmm27
vpmadd52huq %zmm30, %zmm8, %zmm26
vpmadd52huq %zmm30, %zmm9, %zmm25
vpmadd52huq %zmm30, %zmm10, %zmm24
vpmadd52huq %zmm30, %zmm11, %zmm23
vpmadd52huq %zmm30, %zmm12, %zmm22
vpmadd52huq %zmm30, %zmm13, %zmm21
vpmadd52huq %zmm30, %zmm14, %zmm20
vmovdqa64 320(%r9), %zmm30
vpmadd52luq %zmm30, %zmm5, %zmm29
vpmadd52luq %zmm30, %zmm6, %zmm28
vpmadd52luq %zmm30, %zmm7, %zmm27
vpmadd52luq %zmm30, %zmm8, %zmm26
vpmadd52luq %zmm30, %zmm9, %zmm25
vpmadd52luq %zmm30, %zmm10, %zmm24
vpmadd52luq %zmm30, %zmm11, %zmm23
vpmadd52luq %zmm30, %zmm12, %zmm22
vpmadd52luq %zmm30, %zmm13, %zmm21
vpmadd52luq %zmm30, %zmm14, %zmm20
vpmadd52huq %zmm30, %zmm4, %zmm29
vpmadd52huq %zmm30, %zmm5, %zmm28
vpmadd52huq %zmm30, %zmm6, %zmm27
vpmadd52huq %zmm30, %zmm7, %zmm26
vpmadd52huq %zmm30, %zmm8, %zmm25
vpmadd52huq %zmm30, %zmm9, %zmm24
vpmadd52huq %zmm30, %zmm10, %zmm23
vpmadd52huq %zmm30, %zmm11, %zmm22
vpmadd52huq %zmm30, %zmm12, %zmm21
vpmadd52huq %zmm30, %zmm13, %zmm20
vmovdqa64 384(%r9), %zmm30
vpmadd52luq %zmm30, %zmm4, %zmm29
vpmadd52luq %zmm30, %zmm5, %zmm28
vpmadd52luq %zmm30, %zmm6, %zmm27
vpmadd52luq %zmm30, %zmm7, %zmm26
vpmadd52luq %zmm30, %zmm8, %zmm25
vpmadd52luq %zmm30, %zmm9, %zmm24
vpmadd52luq %zmm30, %zmm10, %zmm23
vpmadd52luq %zmm30, %zmm11, %zmm22
vpmadd52luq %zmm30, %zmm12, %zmm21
vpmadd52luq %zmm30, %zmm13, %zmm20
vpmadd52huq %zmm30, %zmm3, %zmm29
vpmadd52huq %zmm30, %zmm4, %zmm28
vpmadd52huq %zmm30, %zmm5, %zmm27
vpmadd52huq %zmm30, %zmm6, %zmm26
vpmadd52huq %zmm30, %zmm7, %zmm25
vpmadd52huq %zmm30, %zmm8, %zmm24
vpmadd52huq %zmm30, %zmm9, %zmm23
vpmadd52huq %zmm30, %zmm10, %zmm22
vpmadd52huq %zmm30, %zmm11, %zmm21
vpmadd52huq %zmm30, %zmm12, %zmm20
vmovdqa64 448(%r9), %zmm30
vpmadd52luq %zmm30, %zmm3, %zmm29
vpmadd52luq %zmm30, %zmm4, %zmm28
vpmadd52luq %zmm30, %zmm5, %zmm27
vpmadd52luq %zmm30, %zmm6, %zmm26
vpmadd52luq %zmm30, %zmm7, %zmm25
vpmadd52luq %zmm30, %zmm8, %zmm24
vpmadd52luq %zmm30, %zmm9, %zmm23
vpmadd52luq %zmm30, %zmm10, %zmm22
vpmadd52luq %zmm30, %zmm11, %zmm21
vpmadd52luq %zmm30, %zmm12, %zmm20
vpmadd52huq %zmm30, %zmm2, %zmm29
vpmadd52huq %zmm30, %zmm3, %zmm28
vpmadd52huq %zmm30, %zmm4, %zmm27
vpmadd52huq %zmm30, %zmm5, %zmm26
vpmadd52huq %zmm30, %zmm6, %zmm25
vpmadd52huq %zmm30, %zmm7, %zmm24
vpmadd52huq %zmm30, %zmm8, %zmm23
vpmadd52huq %zmm30, %zmm9, %zmm22
vpmadd52huq %zmm30, %zmm10, %zmm21
vpmadd52huq %zmm30, %zmm11, %zmm20
vmovdqa64 512(%r9), %zmm30
vpmadd52luq %zmm30, %zmm2, %zmm29
vpmadd52luq %zmm30, %zmm3, %zmm28
vpmadd52luq %zmm30, %zmm4, %zmm27
vpmadd52luq %zmm30, %zmm5, %zmm26
vpmadd52luq %zmm30, %zmm6, %zmm25
vpmadd52luq %zmm30, %zmm7, %zmm24
vpmadd52luq %zmm30, %zmm8, %zmm23
vpmadd52luq %zmm30, %zmm9, %zmm22
vpmadd52luq %zmm30, %zmm10, %zmm21
vpmadd52luq %zmm30, %zmm11, %zmm20
vpmadd52huq %zmm30, %zmm1, %zmm29
vpmadd52huq %zmm30, %zmm2, %zmm28
vpmadd52huq %zmm30, %zmm3, %zmm27
vpmadd52huq %zmm30, %zmm4, %zmm26
vpmadd52huq %zmm30, %zmm5, %zmm25
vpmadd52huq %zmm30, %zmm6, %zmm24
vpmadd52huq %zmm30, %zmm7, %zmm23
vpmadd52huq %zmm30, %zmm8, %zmm22
vpmadd52huq %zmm30, %zmm9, %zmm21
vpmadd52huq %zmm30, %zmm10, %zmm20
vmovdqa64 576(%r9), %zmm30
vpmadd52luq %zmm30, %zmm1, %zmm29
vpmadd52luq %zmm30, %zmm2, %zmm28
vpmadd52luq %zmm30, %zmm3, %zmm27
vpmadd52luq %zmm30, %zmm4, %zmm26
vpmadd52luq %zmm30, %zmm5, %zmm25
vpmadd52luq %zmm30, %zmm6, %zmm24
vpmadd52luq %zmm30, %zmm7, %zmm23
vpmadd52luq %zmm30, %zmm8, %zmm22
vpmadd52luq %zmm30, %zmm9, %zmm21
vpmadd52luq %zmm30, %zmm10, %zmm20
vpmadd52huq %zmm30, %zmm0, %zmm29
vpmadd52huq %zmm30, %zmm1, %zmm28
vpmadd52huq %zmm30, %zmm2, %zmm27
vpmadd52huq %zmm30, %zmm3, %zmm26
vpmadd52huq %zmm30, %zmm4, %zmm25
vpmadd52huq %zmm30, %zmm5, %zmm24
vpmadd52huq %zmm30, %zmm6, %zmm23
vpmadd52huq %zmm30, %zmm7, %zmm22
vpmadd52huq %zmm30, %zmm8, %zmm21
vpmadd52huq %zmm30, %zmm9, %zmm20
vmovdqa64 640(%r9), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm29
vpmadd52luq %zmm30, %zmm1, %zmm28
vpmadd52luq %zmm30, %zmm2, %zmm27
vpmadd52luq %zmm30, %zmm3, %zmm26
vpmadd52luq %zmm30, %zmm4, %zmm25
vpmadd52luq %zmm30, %zmm5, %zmm24
vpmadd52luq %zmm30, %zmm6, %zmm23
vpmadd52luq %zmm30, %zmm7, %zmm22
vpmadd52luq %zmm30, %zmm8, %zmm21
vpmadd52luq %zmm30, %zmm9, %zmm20
vpmadd52huq %zmm30, %zmm0, %zmm28
vpmadd52huq %zmm30, %zmm1, %zmm27
vpmadd52huq %zmm30, %zmm2, %zmm26
vpmadd52huq %zmm30, %zmm3, %zmm25
vpmadd52huq %zmm30, %zmm4, %zmm24
vpmadd52huq %zmm30, %zmm5, %zmm23
vpmadd52huq %zmm30, %zmm6, %zmm22
vpmadd52huq %zmm30, %zmm7, %zmm21
vpmadd52huq %zmm30, %zmm8, %zmm20
vmovdqa64 704(%r9), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm28
vpmadd52luq %zmm30, %zmm1, %zmm27
vpmadd52luq %zmm30, %zmm2, %zmm26
vpmadd52luq %zmm30, %zmm3, %zmm25
vpmadd52luq %zmm30, %zmm4, %zmm24
vpmadd52luq %zmm30, %zmm5, %zmm23
vpmadd52luq %zmm30, %zmm6, %zmm22
vpmadd52luq %zmm30, %zmm7, %zmm21
vpmadd52luq %zmm30, %zmm8, %zmm20
vpmadd52huq %zmm30, %zmm0, %zmm27
vpmadd52huq %zmm30, %zmm1, %zmm26
vpmadd52huq %zmm30, %zmm2, %zmm25
vpmadd52huq %zmm30, %zmm3, %zmm24
vpmadd52huq %zmm30, %zmm4, %zmm23
vpmadd52huq %zmm30, %zmm5, %zmm22
vpmadd52huq %zmm30, %zmm6, %zmm21
vpmadd52huq %zmm30, %zmm7, %zmm20
vmovdqa64 768(%r9), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm27
vpmadd52luq %zmm30, %zmm1, %zmm26
vpmadd52luq %zmm30, %zmm2, %zmm25
vpmadd52luq %zmm30, %zmm3, %zmm24
vpmadd52luq %zmm30, %zmm4, %zmm23
vpmadd52luq %zmm30, %zmm5, %zmm22
vpmadd52luq %zmm30, %zmm6, %zmm21
vpmadd52luq %zmm30, %zmm7, %zmm20
vpmadd52huq %zmm30, %zmm0, %zmm26
vpmadd52huq %zmm30, %zmm1, %zmm25
vpmadd52huq %zmm30, %zmm2, %zmm24
vpmadd52huq %zmm30, %zmm3, %zmm23
vpmadd52huq %zmm30, %zmm4, %zmm22
vpmadd52huq %zmm30, %zmm5, %zmm21
vpmadd52huq %zmm30, %zmm6, %zmm20
vmovdqa64 832(%r9), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm26
vpmadd52luq %zmm30, %zmm1, %zmm25
vpmadd52luq %zmm30, %zmm2, %zmm24
vpmadd52luq %zmm30, %zmm3, %zmm23
vpmadd52luq %zmm30, %zmm4, %zmm22
vpmadd52luq %zmm30, %zmm5, %zmm21
vpmadd52luq %zmm30, %zmm6, %zmm20
vpmadd52huq %zmm30, %zmm0, %zmm25
vpmadd52huq %zmm30, %zmm1, %zmm24
vpmadd52huq %zmm30, %zmm2, %zmm23
vpmadd52huq %zmm30, %zmm3, %zmm22
vpmadd52huq %zmm30, %zmm4, %zmm21
vpmadd52huq %zmm30, %zmm5, %zmm20
vmovdqa64 896(%r9), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm25
vpmadd52luq %zmm30, %zmm1, %zmm24
vpmadd52luq %zmm30, %zmm2, %zmm23
vpmadd52luq %zmm30, %zmm3, %zmm22
vpmadd52luq %zmm30, %zmm4, %zmm21
vpmadd52luq %zmm30, %zmm5, %zmm20
vpmadd52huq %zmm30, %zmm0, %zmm24
vpmadd52huq %zmm30, %zmm1, %zmm23
vpmadd52huq %zmm30, %zmm2, %zmm22
vpmadd52huq %zmm30, %zmm3, %zmm21
vpmadd52huq %zmm30, %zmm4, %zmm20
vmovdqa64 960(%r9), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm24
vpmadd52luq %zmm30, %zmm1, %zmm23
vpmadd52luq %zmm30, %zmm2, %zmm22
vpmadd52luq %zmm30, %zmm3, %zmm21
vpmadd52luq %zmm30, %zmm4, %zmm20
vpmadd52huq %zmm30, %zmm0, %zmm23
vpmadd52huq %zmm30, %zmm1, %zmm22
vpmadd52huq %zmm30, %zmm2, %zmm21
vpmadd52huq %zmm30, %zmm3, %zmm20
vmovdqa64 1024(%r9), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm23
vpmadd52luq %zmm30, %zmm1, %zmm22
vpmadd52luq %zmm30, %zmm2, %zmm21
vpmadd52luq %zmm30, %zmm3, %zmm20
vpmadd52huq %zmm30, %zmm0, %zmm22
vpmadd52huq %zmm30, %zmm1, %zmm21
vpmadd52huq %zmm30, %zmm2, %zmm20
vmovdqa64 1088(%r9), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm22
vpmadd52luq %zmm30, %zmm1, %zmm21
vpmadd52luq %zmm30, %zmm2, %zmm20
vpmadd52huq %zmm30, %zmm0, %zmm21
vpmadd52huq %zmm30, %zmm1, %zmm20
vmovdqa64 1152(%r9), %zmm30
vpmadd52luq %zmm30, %zmm0, %zmm21
vpmadd52luq %zmm30, %zmm1, %zmm20
vpmadd52huq %zmm30, %zmm0, %zmm20
vpmadd52luq 1216(%r9), %zmm0, %zmm20
vmovdqa64 %zmm29, 640(%rdi)
vmovdqa64 %zmm28, 704(%rdi)
vmovdqa64 %zmm27, 768(%rdi)
vmovdqa64 %zmm26, 832(%rdi)
vmovdqa64 %zmm25, 896(%rdi)
vmovdqa64 %zmm24, 960(%rdi)
vmovdqa64 %zmm23, 1024(%rdi)
vmovdqa64 %zmm22, 1088(%rdi)
vmovdqa64 %zmm21, 1152(%rdi)
vmovdqa64 %zmm20, 1216(%rdi)
vpxord %zmm20, %zmm20, %zmm20
vpxord %zmm21, %zmm21, %zmm21
vpxord %zmm22, %zmm22, %zmm22
vpxord %zmm23, %zmm23, %zmm23
vpxord %zmm24, %zmm24, %zmm24
vpxord %zmm25, %zmm25, %zmm25
vpxord %zmm26, %zmm26, %zmm26
vpxord %zmm27, %zmm27, %zmm27
vpxord %zmm28, %zmm28, %zmm28
vpxord %zmm29, %zmm29, %zmm29
vpmadd52huq 0(%r9), %zmm19, %zmm20
vmovdqa64 64(%r9), %zmm30
vpmadd52luq %zmm30, %zmm19, %zmm20
vpmadd52huq %zmm30, %zmm18, %zmm20
vpmadd52huq %zmm30, %zmm19, %zmm21
vmovdqa64 128(%r9), %zmm30
vpmadd52luq %zmm30, %zmm18, %zmm20
vpmadd52luq %zmm30, %zmm19, %zmm21
vpmadd52huq %zmm30, %zmm17, %zmm20
vpmadd52huq %zmm30, %zmm18, %zmm21
vpmadd52huq %zmm30, %zmm19, %zmm22
vmovdqa64 192(%r9), %zmm30
vpmadd52luq %zmm30, %zmm17, %zmm20
vpmadd52luq %zmm30, %zmm18, %zmm21
vpmadd52luq %zmm30, %zmm19, %zmm22
vpmadd52huq %zmm30, %zmm16, %zmm20
vpmadd52huq %zmm30, %zmm17, %zmm21
vpmadd52huq %zmm30, %zmm18, %zmm22
vpmadd52huq %zmm30, %zmm19, %zmm23
vmovdqa64 256(%r9), %zmm30
vpmadd52luq %zmm30, %zmm16, %zmm20
vpmadd52luq %zmm30, %zmm17, %zmm21
vpmadd52luq %zmm30, %zmm18, %zmm22
vpmadd52luq %zmm30, %zmm19, %zmm23
vpmadd52huq %zmm30, %zmm15, %zmm20
vpmadd52huq %zmm30, %zmm16, %zmm21
vpmadd52huq %zmm30, %zmm17, %zmm22
vpmadd52huq %zmm30, %zmm18, %zmm23
vpmadd52huq %zmm30, %zmm19, %zmm24
vmovdqa64 320(%r9), %zmm30
vpmadd52luq %zmm30, %zmm15, %zmm20
vpmadd52luq %zmm30, %zmm16, %zmm21
vpmadd52luq %zmm30, %zmm17, %zmm22
vpmadd52luq %zmm30, %zmm18, %zmm23
vpmadd52luq %zmm30, %zmm19, %zmm24
vpmadd52huq %zmm30, %zmm14, %zmm20
vpmadd52huq %zmm30, %zmm15, %zmm21
vpmadd52huq %zmm30, %zmm16, %zmm22
vpmadd52huq %zmm30, %zmm17, %zmm23
vpmadd52huq %zmm30, %zmm18, %zmm24
vpmadd52huq %zmm30, %zmm19, %zmm25
vmovdqa64 384(%r9), %zmm30
vpmadd52luq %zmm30, %zmm14, %zmm20
vpmadd52luq %zmm30, %zmm15, %zmm21
vpmadd52luq %zmm30, %zmm16, %zmm22
vpmadd52luq %zmm30, %zmm17, %zmm23
vpmadd52luq %zmm30, %zmm18, %zmm24
vpmadd52luq %zmm30, %zmm19, %zmm25
vpmadd52huq %zmm30, %zmm13, %zmm20
vpmadd52huq %zmm30, %zmm14, %zmm21
vpmadd52huq %zmm30, %zmm15, %zmm22
vpmadd52huq %zmm30, %zmm16, %zmm23
vpmadd52huq %zmm30, %zmm17, %zmm24
vpmadd52huq %zmm30, %zmm18, %zmm25
vpmadd52huq %zmm30, %zmm19, %zmm26
vmovdqa64 448(%r9), %zmm30
vpmadd52luq %zmm30, %zmm13, %zmm20
vpmadd52luq %zmm30, %zmm14, %zmm21
vpmadd52luq %zmm30, %zmm15, %zmm22
vpmadd52luq %zmm30, %zmm16, %zmm23
vpmadd52luq %zmm30, %zmm17, %zmm24
vpmadd52luq %zmm30, %zmm18, %zmm25
vpmadd52luq %zmm30, %zmm19, %zmm26
vpmadd52huq %zmm30, %zmm12, %zmm20
vpmadd52huq %zmm30, %zmm13, %zmm21
vpmadd52huq %zmm30, %zmm14, %zmm22
vpmadd52huq %zmm30, %zmm15, %zmm23
vpmadd52huq %zmm30, %zmm16, %zmm24
vpmadd52huq %zmm30, %zmm17, %zmm25
vpmadd52huq %zmm30, %zmm18, %zmm26
vpmadd52huq %zmm30, %zmm19, %zmm27
vmovdqa64 512(%r9), %zmm30
vpmadd52luq %zmm30, %zmm12, %zmm20
vpmadd52luq %zmm30, %zmm13, %zmm21
vpmadd52luq %zmm30, %zmm14, %zmm22
vpmadd52luq %zmm30, %zmm15, %zmm23
vpmadd52luq %zmm30, %zmm16, %zmm24
vpmadd52luq %zmm30, %zmm17, %zmm25
vpmadd52luq %zmm30, %zmm18, %zmm26
vpmadd52luq %zmm30, %zmm19, %zmm27
vpmadd52huq %zmm30, %zmm11, %zmm20
vpmadd52huq %zmm30, %zmm12, %zmm21
vpmadd52huq %zmm30, %zmm13, %zmm22
vpmadd52huq %zmm30, %zmm14, %zmm23
vpmadd52huq %zmm30, %zmm15, %zmm24
vpmadd52huq %zmm30, %zmm16, %zmm25
vpmadd52huq %zmm30, %zmm17, %zmm26
vpmadd52huq %zmm30, %zmm18, %zmm27
vpmadd52huq %zmm30, %zmm19, %zmm28
vmovdqa64 576(%r9), %zmm30
vpmadd52luq %zmm30, %zmm11, %zmm20
vpmadd52luq %zmm30, %zmm12, %zmm21
vpmadd52luq %zmm30, %zmm13, %zmm22
vpmadd52luq %zmm30, %zmm14, %zmm23
vpmadd52luq %zmm30, %zmm15, %zmm24
vpmadd52luq %zmm30, %zmm16, %zmm25
vpmadd52luq %zmm30, %zmm17, %zmm26
vpmadd52luq %zmm30, %zmm18, %zmm27
vpmadd52luq %zmm30, %zmm19, %zmm28
vpmadd52huq %zmm30, %zmm10, %zmm20
vpmadd52huq %zmm30, %zmm11, %zmm21
vpmadd52huq %zmm30, %zmm12, %zmm22
vpmadd52huq %zmm30, %zmm13, %zmm23
vpmadd52huq %zmm30, %zmm14, %zmm24
vpmadd52huq %zmm30, %zmm15, %zmm25
vpmadd52huq %zmm30, %zmm16, %zmm26
vpmadd52huq %zmm30, %zmm17, %zmm27
vpmadd52huq %zmm30, %zmm18, %zmm28
vpmadd52huq %zmm30, %zmm19, %zmm29
vmovdqa64 640(%r9), %zmm30
vpmadd52luq %zmm30, %zmm10, %zmm20
vpmadd52luq %zmm30, %zmm11, %zmm21
vpmadd52luq %zmm30, %zmm12, %zmm22
vpmadd52luq %zmm30, %zmm13, %zmm23
vpmadd52luq %zmm30, %zmm14, %zmm24
vpmadd52luq %zmm30, %zmm15, %zmm25
vpmadd52luq %zmm30, %zmm16, %zmm26
vpmadd52luq %zmm30, %zmm17, %zmm27
vpmadd52luq %zmm30, %zmm18, %zmm28
vpmadd52luq %zmm30, %zmm19, %zmm29
vpmadd52huq %zmm30, %zmm9, %zmm20
vpmadd52huq %zmm30, %zmm10, %zmm21
vpmadd52huq %zmm30, %zmm11, %zmm22
vpmadd52huq %zmm30, %zmm12, %zmm23
vpmadd52huq %zmm30, %zmm13, %zmm24
vpmadd52huq %zmm30, %zmm14, %zmm25
vpmadd52huq %zmm30, %zmm15, %zmm26
vpmadd52huq %zmm30, %zmm16, %zmm27
vpmadd52huq %zmm30, %zmm17, %zmm28
vpmadd52huq %zmm30, %zmm18, %zmm29
vmovdqa64 704(%r9), %zmm30
vpmadd52luq %zmm30, %zmm9, %zmm20
vpmadd52luq %zmm30, %zmm10, %zmm21
vpmadd52luq %zmm30, %zmm11, %zmm22
vpmadd52luq %zmm30, %zmm12, %zmm23
vpmadd52luq %zmm30, %zmm13, %zmm24
vpmadd52luq %zmm30, %zmm14, %zmm25
vpmadd52luq %zmm30, %zmm15, %zmm26
vpmadd52luq %zmm30, %zmm16, %zmm27
vpmadd52luq %zmm30, %zmm17, %zmm28
vpmadd52luq %zmm30, %zmm18, %zmm29
vpmadd52huq %zmm30, %zmm8, %zmm20
vpmadd52huq %zmm30, %zmm9, %zmm21
vpmadd52huq %zmm30, %zmm10, %zmm22
vpmadd52huq %zmm30, %zmm11, %zmm23
vpmadd52huq %zmm30, %zmm12, %zmm24
vpmadd52huq %zmm30, %zmm13, %zmm25
vpmadd52huq %zmm30, %zmm14, %zmm26
vpmadd52huq %zmm30, %zmm15, %zmm27
vpmadd52huq %zmm30, %zmm16, %zmm28
vpmadd52huq %zmm30, %zmm17, %zmm29
vmovdqa64 768(%r9), %zmm30
vpmadd52luq %zmm30, %zmm8, %zmm20
vpmadd52luq %zmm30, %zmm9, %zmm21
vpmadd52luq %zmm30, %zmm10, %zmm22
vpmadd52luq %zmm30, %zmm11, %zmm23
vpmadd52luq %zmm30, %zmm12, %zmm24
vpmadd52luq %zmm30, %zmm13, %zmm25
vpmadd52luq %zmm30, %zmm14, %zmm26
vpmadd52luq %zmm30, %zmm15, %zmm27
vpmadd52luq %zmm30, %zmm16, %zmm28
vpmadd52luq %zmm30, %zmm17, %zmm29
vpmadd52huq %zmm30, %zmm7, %zmm20
vpmadd52huq %zmm30, %zmm8, %zmm21
vpmadd52huq %zmm30, %zmm9, %zmm22
vpmadd52huq %zmm30, %zmm10, %zmm23
vpmadd52huq %zmm30, %zmm11, %zmm24
vpmadd52huq %zmm30, %zmm12, %zmm25
vpmadd52huq %zmm30, %zmm13, %zmm26
vpmadd52huq %zmm30, %zmm14, %zmm27
vpmadd52huq %zmm30, %zmm15, %zmm28
vpmadd52huq %zmm30, %zmm16, %zmm29
vmovdqa64 832(%r9), %zmm30
vpmadd52luq %zmm30, %zmm7, %zmm20
vpmadd52luq %zmm30, %zmm8, %zmm21
vpmadd52luq %zmm30, %zmm9, %zmm22
vpmadd52luq %zmm30, %zmm10, %zmm23
vpmadd52luq %zmm30, %zmm11, %zmm24
vpmadd52luq %zmm30, %zmm12, %zmm25
vpmadd52luq %zmm30, %zmm13, %zmm26
vpmadd52luq %zmm30, %zmm14, %zmm27
vpmadd52luq %zmm30, %zmm15, %zmm28
vpmadd52luq %zmm30, %zmm16, %zmm29
vpmadd52huq %zmm30, %zmm6, %zmm20
vpmadd52huq %zmm30, %zmm7, %zmm21
vpmadd52huq %zmm30, %zmm8, %zmm22
vpmadd52huq %zmm30, %zmm9, %zmm23
vpmadd52huq %zmm30, %zmm10, %zmm24
vpmadd52huq %zmm30, %zmm11, %zmm25
vpmadd52huq %zmm30, %zmm12, %zmm26
vpmadd52huq %zmm30, %zmm13, %zmm27
vpmadd52huq %zmm30, %zmm14, %zmm28
vpmadd52huq %zmm30, %zmm15, %zmm29
vmovdqa64 896(%r9), %zmm30
vpmadd52luq %zmm30, %zmm6, %zmm20
vpmadd52luq %zmm30, %zmm7, %zmm21
vpmadd52luq %zmm30, %zmm8, %zmm22
vpmadd52luq %zmm30, %zmm9, %zmm23
vpmadd52luq %zmm30, %zmm10, %zmm24
vpmadd52luq %zmm30, %zmm11, %zmm25
vpmadd52luq %zmm30, %zmm12, %zmm26
vpmadd52luq %zmm30, %zmm13, %zmm27
vpmadd52luq %zmm30, %zmm14, %zmm28
vpmadd52luq %zmm30, %zmm15, %zmm29
vpmadd52huq %zmm30, %zmm5, %zmm20
vpmadd52huq %zmm30, %zmm6, %zmm21
vpmadd52huq %zmm30, %zmm7, %zmm22
vpmadd52huq %zmm30, %zmm8, %zmm23
vpmadd52huq %zmm30, %zmm9, %zmm24
vpmadd52huq %zmm30, %zmm10, %zmm25
vpmadd52huq %zmm30, %zmm11, %zmm26
vpmadd52huq %zmm30, %zmm12, %zmm27
vpmadd52huq %zmm30, %zmm13, %zmm28
vpmadd52huq %zmm30, %zmm14, %zmm29
vmovdqa64 960(%r9), %zmm30
vpmadd52luq %zmm30, %zmm5, %zmm20
vpmadd52luq %zmm30, %zmm6, %zmm21
vpmadd52luq %zmm30, %zmm7, %zmm22
vpmadd52luq %zmm30, %zmm8, %zmm23
vpmadd52luq %zmm30, %zmm9, %zmm24
vpmadd52luq %zmm30, %zmm10, %zmm25
vpmadd52luq %zmm30, %zmm11, %zmm26
vpmadd52luq %zmm30, %zmm12, %zmm27
vpmadd52luq %zmm30, %zmm13, %zmm28
vpmadd52luq %zmm30, %zmm14, %zmm29
vpmadd52huq %zmm30, %zmm4, %zmm20
vpmadd52huq %zmm30, %zmm5, %zmm21
vpmadd52huq %zmm30, %zmm6, %zmm22
vpmadd52huq %zmm30, %zmm7, %zmm23
vpmadd52huq %zmm30, %zmm8, %zmm24
vpmadd52huq %zmm30, %zmm9, %zmm25
vpmadd52huq %zmm30, %zmm10, %zmm26
vpmadd52huq %zmm30, %zmm11, %zmm27
vpmadd52huq %zmm30, %zmm12, %zmm28
vpmadd52huq %zmm30, %zmm13, %zmm29
vmovdqa64 1024(%r9), %zmm30
vpmadd52luq %zmm30, %zmm4, %zmm20
vpmadd52luq %zmm30, %zmm5, %zmm21
vpmadd52luq %zmm30, %zmm6, %zmm22
vpmadd52luq %zmm30, %zmm7, %zmm23
vpmadd52luq %zmm30, %zmm8, %zmm24
vpmadd52luq %zmm30, %zmm9, %zmm25
vpmadd52luq %zmm30, %zmm10, %zmm26
vpmadd52luq %zmm30, %zmm11, %zmm27
vpmadd52luq %zmm30, %zmm12, %zmm28
vpmadd52luq %zmm30, %zmm13, %zmm29
vpmadd52huq %zmm30, %zmm3, %zmm20
vpmadd52huq %zmm30, %zmm4, %zmm21
vpmadd52huq %zmm30, %zmm5, %zmm22
vpmadd52huq %zmm30, %zmm6, %zmm23
vpmadd52huq %zmm30, %zmm7, %zmm24
vpmadd52huq %zmm30, %zmm8, %zmm25
vpmadd52huq %zmm30, %zmm9, %zmm26
vpmadd52huq %zmm30, %zmm10, %zmm27
vpmadd52huq %zmm30, %zmm11, %zmm28
vpmadd52huq %zmm30, %zmm12, %zmm29
vmovdqa64 1088(%r9), %zmm30
vpmadd52luq %zmm30, %zmm3, %zmm20
vpmadd52luq %zmm30, %zmm4, %zmm21
vpmadd52luq %zmm30, %zmm5, %zmm22
vpmadd52luq %zmm30, %zmm6, %zmm23
vpmadd52luq %zmm30, %zmm7, %zmm24
vpmadd52luq %zmm30, %zmm8, %zmm25
vpmadd52luq %zmm30, %zmm9, %zmm26
vpmadd52luq %zmm30, %zmm10, %zmm27
vpmadd52luq %zmm30, %zmm11, %zmm28
vpmadd52luq %zmm30, %zmm12, %zmm29
vpmadd52huq %zmm30, %zmm2, %zmm20
vpmadd52huq %zmm30, %zmm3, %zmm21
vpmadd52huq %zmm30, %zmm4, %zmm22
vpmadd52huq %zmm30, %zmm5, %zmm23
vpmadd52huq %zmm30, %zmm6, %zmm24
vpmadd52huq %zmm30, %zmm7, %zmm25
vpmadd52huq %zmm30, %zmm8, %zmm26
vpmadd52huq %zmm30, %zmm9, %zmm27
vpmadd52huq %zmm30, %zmm10, %zmm28
vpmadd52huq %zmm30, %zmm11, %zmm29
vmovdqa64 1152(%r9), %zmm30
vpmadd52luq %zmm30, %zmm2, %zmm20
vpmadd52luq %zmm30, %zmm3, %zmm21
vpmadd52luq %zmm30, %zmm4, %zmm22
vpmadd52luq %zmm30, %zmm5, %zmm23
vpmadd52luq %zmm30, %zmm6, %zmm24
vpmadd52luq %zmm30, %zmm7, %zmm25
vpmadd52luq %zmm30, %zmm8, %zmm26
vpmadd52luq %zmm30, %zmm9, %zmm27
vpmadd52luq %zmm30, %zmm10, %zmm28
vpmadd52luq %zmm30, %zmm11, %zmm29
vpmadd52huq %zmm30, %zmm1, %zmm20
vpmadd52huq %zmm30, %zmm2, %zmm21
vpmadd52huq %zmm30, %zmm3, %zmm22
vpmadd52huq %zmm30, %zmm4, %zmm23
vpmadd52huq %zmm30, %zmm5, %zmm24
vpmadd52huq %zmm30, %zmm6, %zmm25
vpmadd52huq %zmm30, %zmm7, %zmm26
vpmadd52huq %zmm30, %zmm8, %zmm27
vpmadd52huq %zmm30, %zmm9, %zmm28
vpmadd52huq %zmm30, %zmm10, %zmm29
vmovdqa64 1216(%r9), %zmm30
vpmadd52luq %zmm30, %zmm1, %zmm20
vpmadd52luq %zmm30, %zmm2, %zmm21
vpmadd52luq %zmm30, %zmm3, %zmm22
vpmadd52luq %zmm30, %zmm4, %zmm23
vpmadd52luq %zmm30, %zmm5, %zmm24
vpmadd52luq %zmm30, %zmm6, %zmm25
vpmadd52luq %zmm30, %zmm7, %zmm26
vpmadd52luq %zmm30, %zmm8, %zmm27
vpmadd52luq %zmm30, %zmm9, %zmm28
vpmadd52luq %zmm30, %zmm10, %zmm29
vpmadd52huq %zmm30, %zmm0, %zmm20
vpmadd52huq %zmm30, %zmm1, %zmm21
vpmadd52huq %zmm30, %zmm2, %zmm22
vpmadd52huq %zmm30, %zmm3, %zmm23
vpmadd52huq %zmm30, %zmm4, %zmm24
vpmadd52huq %zmm30, %zmm5, %zmm25
vpmadd52huq %zmm30, %zmm6, %zmm26
vpmadd52huq %zmm30, %zmm7, %zmm27
vpmadd52huq %zmm30, %zmm8, %zmm28
vpmadd52huq %zmm30, %zmm9, %zmm29
vmovdqa64 %zmm20, 1280(%rdi)
vmovdqa64 %zmm21, 1344(%rdi)
vmovdqa64 %zmm22, 1408(%rdi)
vmovdqa64 %zmm23, 1472(%rdi)
vmovdqa64 %zmm24, 1536(%rdi)
vmovdqa64 %zmm25, 1600(%rdi)
vmovdqa64 %zmm26, 1664(%rdi)
vmovdqa64 %zmm27, 1728(%rdi)
vmovdqa64 %zmm28, 1792(%rdi)
vmovdqa64 %zmm29, 1856(%rdi)
vpxord %zmm29, %zmm29, %zmm29
vpxord %zmm28, %zmm28, %zmm28
vpxord %zmm27, %zmm27, %zmm27
vpxord %zmm26, %zmm26, %zmm26
vpxord %zmm25, %zmm25, %zmm25
vpxord %zmm24, %zmm24, %zmm24
vpxord %zmm23, %zmm23, %zmm23
vpxord %zmm22, %zmm22, %zmm22
vpxord %zmm21, %zmm21, %zmm21
vpxord %zmm20, %zmm20, %zmm20
vpmadd52huq 640(%r9), %zmm19, %zmm29
vmovdqa64 704(%r9), %zmm30
vpmadd52luq %zmm30, %zmm19, %zmm29
vpmadd52huq %zmm30, %zmm18, %zmm29
vpmadd52huq %zmm30, %zmm19, %zmm28
vmovdqa64 768(%r9), %zmm30
vpmadd52luq %zmm30, %zmm18, %zmm29
vpmadd52luq %zmm30, %zmm19, %zmm28
vpmadd52huq %zmm30, %zmm17, %zmm29
vpmadd52huq %zmm30, %zmm18, %zmm28
vpmadd52huq %zmm30, %zmm19, %zmm27
vmovdqa64 832(%r9), %zmm30
vpmadd52luq %zmm30, %zmm17, %zmm29
vpmadd52luq %zmm30, %zmm18, %zmm28
vpmadd52luq %zmm30, %zmm19, %zmm27
vpmadd52huq %zmm30, %zmm16, %zmm29
vpmadd52huq %zmm30, %zmm17, %zmm28
vpmadd52huq %zmm30, %zmm18, %zmm27
vpmadd52huq %zmm30, %zmm19, %zmm26
vmovdqa64 896(%r9), %zmm30
vpmadd52luq %zmm30, %zmm16, %zmm29
vpmadd52luq %zmm30, %zmm17, %zmm28
vpmadd52luq %zmm30, %zmm18, %zmm27
vpmadd52luq %zmm30, %zmm19, %zmm26
vpmadd52huq %zmm30, %zmm15, %zmm29
vpmadd52huq %zmm30, %zmm16, %zmm28
vpmadd52huq %zmm30, %zmm17, %zmm27
vpmadd52huq %zmm30, %zmm18, %zmm26
vpmadd52huq %zmm30, %zmm19, %zmm25
vmovdqa64 960(%r9), %zmm30
vpmadd52luq %zmm30, %zmm15, %zmm29
vpmadd52luq %zmm30, %zmm16, %zmm28
vpmadd52luq %zmm30, %zmm17, %zmm27
vpmadd52luq %zmm30, %zmm18, %zmm26
vpmadd52luq %zmm30, %zmm19, %zmm25
vpmadd52huq %zmm30, %zmm14, %zmm29
vpmadd52huq %zmm30, %zmm15, %zmm28
vpmadd52huq %zmm30, %zmm16, %zmm27
vpmadd52huq %zmm30, %zmm17, %zmm26
vpmadd52huq %zmm30, %zmm18, %zmm25
vpmadd52huq %zmm30, %zmm19, %zmm24
vmovdqa64 1024(%r9), %zmm30
vpmadd52luq %zmm30, %zmm14, %zmm29
vpmadd52luq %zmm30, %zmm15, %zmm28
vpmadd52luq %zmm30, %zmm16, %zmm27
vpmadd52luq %zmm30, %zmm17, %zmm26
vpmadd52luq %zmm30, %zmm18, %zmm25
vpmadd52luq %zmm30, %zmm19, %zmm24
vpmadd52huq %zmm30, %zmm13, %zmm29
vpmadd52huq %zmm30, %zmm14, %zmm28
vpmadd52huq %zmm30, %zmm15, %zmm27
vpmadd52huq %zmm30, %zmm16, %zmm26
vpmadd52huq %zmm30, %zmm17, %zmm25
vpmadd52huq %zmm30, %zmm18, %zmm24
vpmadd52huq %zmm30, %zmm19, %zmm23
vmovdqa64 1088(%r9), %zmm30
vpmadd52luq %zmm30, %zmm13, %zmm29
vpmadd52luq %zmm30, %zmm14, %zmm28
vpmadd52luq %zmm30, %zmm15, %zmm27
vpmadd52luq %zmm30, %zmm16, %zmm26
vpmadd52luq %zmm30, %zmm17, %zmm25
vpmadd52luq %zmm30, %zmm18, %zmm24
vpmadd52luq %zmm30, %zmm19, %zmm23
vpmadd52huq %zmm30, %zmm12, %zmm29
vpmadd52huq %zmm30, %zmm13, %zmm28
vpmadd52huq %zmm30, %zmm14, %zmm27
vpmadd52huq %zmm30, %zmm15, %zmm26
vpmadd52huq %zmm30, %zmm16, %zmm25
vpmadd52huq %zmm30, %zmm17, %zmm24
vpmadd52huq %zmm30, %zmm18, %zmm23
vpmadd52huq %zmm30, %zmm19, %zmm22
vmovdqa64 1152(%r9), %zmm30
vpmadd52luq %zmm30, %zmm12, %zmm29
vpmadd52luq %zmm30, %zmm13, %zmm28
vpmadd52luq %zmm30, %zmm14, %zmm27
vpmadd52luq %zmm30, %zmm15, %zmm26
vpmadd52luq %zmm30, %zmm16, %zmm25
vpmadd52luq %zmm30, %zmm17, %zmm24
vpmadd52luq %zmm30, %zmm18, %zmm23
vpmadd52luq %zmm30, %zmm19, %zmm22
vpmadd52huq %zmm30, %zmm11, %zmm29
vpmadd52huq %zmm30, %zmm12, %zmm28
vpmadd52huq %zmm30, %zmm13, %zmm27
vpmadd52huq %zmm30, %zmm14, %zmm26
vpmadd52huq %zmm30, %zmm15, %zmm25
vpmadd52huq %zmm30, %zmm16, %zmm24
vpmadd52huq %zmm30, %zmm17, %zmm23
vpmadd52huq %zmm30, %zmm18, %zmm22
vpmadd52huq %zmm30, %zmm19, %zmm21
vmovdqa64 1216(%r9), %zmm30
vpmadd52luq %zmm30, %zmm11, %zmm29
vpmadd52luq %zmm30, %zmm12, %zmm28
vpmadd52luq %zmm30, %zmm13, %zmm27
vpmadd52luq %zmm30, %zmm14, %zmm26
vpmadd52luq %zmm30, %zmm15, %zmm25
vpmadd52luq %zmm30, %zmm16, %zmm24
vpmadd52luq %zmm30, %zmm17, %zmm23
vpmadd52luq %zmm30, %zmm18, %zmm22
vpmadd52luq %zmm30, %zmm19, %zmm21
vpmadd52huq %zmm30, %zmm10, %zmm29
vpmadd52huq %zmm30, %zmm11, %zmm28
vpmadd52huq %zmm30, %zmm12, %zmm27
vpmadd52huq %zmm30, %zmm13, %zmm26
vpmadd52huq %zmm30, %zmm14, %zmm25
vpmadd52huq %zmm30, %zmm15, %zmm24
vpmadd52huq %zmm30, %zmm16, %zmm23
vpmadd52huq %zmm30, %zmm17, %zmm22
vpmadd52huq %zmm30, %zmm18, %zmm21
vpmadd52huq %zmm30, %zmm19, %zmm20
vmovdqa64 %zmm29, 1920(%rdi)
vmovdqa64 %zmm28, 1984(%rdi)
vmovdqa64 %zmm27, 2048(%rdi)
vmovdqa64 %zmm26, 2112(%rdi)
vmovdqa64 %zmm25, 2176(%rdi)
vmovdqa64 %zmm24, 2240(%rdi)
vmovdqa64 %zmm23, 2304(%rdi)
vmovdqa64 %zmm22, 2368(%rdi)
vmovdqa64 %zmm21, 2432(%rdi)
vmovdqa64 %zmm20, 2496(%rdi)
vmovdqa64 0(%rdi), %zmm20
vmovdqa64 0(%rsi), %zmm21
vmovdqa64 64(%rdi), %zmm22
vpmadd52luq %zmm21, %zmm20, %zmm22
vpsrlq $52, %zmm20, %zmm23
vpaddq %zmm23, %zmm22, %zmm23
vmovdqa64 128(%rdi), %zmm22
vpmadd52huq %zmm21, %zmm20, %zmm22
vmovdqa64 64(%rsi), %zmm24
vpmadd52luq %zmm24, %zmm20, %zmm22
vmovdqa64 192(%rdi), %zmm25
vpmadd52huq %zmm24, %zmm20, %zmm25
vmovdqa64 128(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm20, %zmm25
vmovdqa64 256(%rdi), %zmm27
vpmadd52huq %zmm26, %zmm20, %zmm27
vmovdqa64 192(%rsi), %zmm28
vpmadd52luq %zmm28, %zmm20, %zmm27
vmovdqa64 320(%rdi), %zmm29
vpmadd52huq %zmm28, %zmm20, %zmm29
vmovdqa64 256(%rsi), %zmm30
vpmadd52luq %zmm30, %zmm20, %zmm29
vmovdqa64 384(%rdi), %zmm19
vpmadd52huq %zmm30, %zmm20, %zmm19
vpmadd52luq %zmm21, %zmm23, %zmm22
vpmadd52huq %zmm21, %zmm23, %zmm25
vpsrlq $52, %zmm23, %zmm21
vpaddq %zmm21, %zmm22, %zmm21
vmovdqa64 320(%rsi), %zmm22
vpmadd52luq %zmm22, %zmm20, %zmm19
vmovdqa64 448(%rdi), %zmm18
vpmadd52huq %zmm22, %zmm20, %zmm18
vpmadd52luq %zmm24, %zmm23, %zmm25
vpmadd52huq %zmm24, %zmm23, %zmm27
vmovdqa64 384(%rsi), %zmm24
vpmadd52luq %zmm24, %zmm20, %zmm18
vmovdqa64 512(%rdi), %zmm17
vpmadd52huq %zmm24, %zmm20, %zmm17
vpmadd52luq %zmm26, %zmm23, %zmm27
vpmadd52huq %zmm26, %zmm23, %zmm29
vmovdqa64 448(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm20, %zmm17
vmovdqa64 576(%rdi), %zmm16
vpmadd52huq %zmm26, %zmm20, %zmm16
vpmadd52luq %zmm28, %zmm23, %zmm29
vpmadd52huq %zmm28, %zmm23, %zmm19
vmovdqa64 512(%rsi), %zmm28
vpmadd52luq %zmm28, %zmm20, %zmm16
vmovdqa64 640(%rdi), %zmm15
vpmadd52huq %zmm28, %zmm20, %zmm15
vpmadd52luq %zmm30, %zmm23, %zmm19
vpmadd52huq %zmm30, %zmm23, %zmm18
vmovdqa64 576(%rsi), %zmm30
vpmadd52luq %zmm30, %zmm20, %zmm15
vmovdqa64 704(%rdi), %zmm14
vpmadd52huq %zmm30, %zmm20, %zmm14
vpmadd52luq %zmm22, %zmm23, %zmm18
vpmadd52huq %zmm22, %zmm23, %zmm17
vmovdqa64 640(%rsi), %zmm22
vpmadd52luq %zmm22, %zmm20, %zmm14
vmovdqa64 768(%rdi), %zmm13
vpmadd52huq %zmm22, %zmm20, %zmm13
vpmadd52luq %zmm24, %zmm23, %zmm17
vpmadd52huq %zmm24, %zmm23, %zmm16
vmovdqa64 704(%rsi), %zmm24
vpmadd52luq %zmm24, %zmm20, %zmm13
vmovdqa64 832(%rdi), %zmm12
vpmadd52huq %zmm24, %zmm20, %zmm12
vpmadd52luq %zmm26, %zmm23, %zmm16
vpmadd52huq %zmm26, %zmm23, %zmm15
vmovdqa64 768(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm20, %zmm12
vmovdqa64 896(%rdi), %zmm11
vpmadd52huq %zmm26, %zmm20, %zmm11
vpmadd52luq %zmm28, %zmm23, %zmm15
vpmadd52huq %zmm28, %zmm23, %zmm14
vmovdqa64 832(%rsi), %zmm28
vpmadd52luq %zmm28, %zmm20, %zmm11
vmovdqa64 960(%rdi), %zmm10
vpmadd52huq %zmm28, %zmm20, %zmm10
vpmadd52luq %zmm30, %zmm23, %zmm14
vpmadd52huq %zmm30, %zmm23, %zmm13
vmovdqa64 896(%rsi), %zmm30
vpmadd52luq %zmm30, %zmm20, %zmm10
vmovdqa64 1024(%rdi), %zmm9
vpmadd52huq %zmm30, %zmm20, %zmm9
vpmadd52luq %zmm22, %zmm23, %zmm13
vpmadd52huq %zmm22, %zmm23, %zmm12
vmovdqa64 960(%rsi), %zmm22
vpmadd52luq %zmm22, %zmm20, %zmm9
vmovdqa64 1088(%rdi), %zmm8
vpmadd52huq %zmm22, %zmm20, %zmm8
vpmadd52luq %zmm24, %zmm23, %zmm12
vpmadd52huq %zmm24, %zmm23, %zmm11
vmovdqa64 1024(%rsi), %zmm24
vpmadd52luq %zmm24, %zmm20, %zmm8
vmovdqa64 1152(%rdi), %zmm7
vpmadd52huq %zmm24, %zmm20, %zmm7
vpmadd52luq %zmm26, %zmm23, %zmm11
vpmadd52huq %zmm26, %zmm23, %zmm10
vmovdqa64 1088(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm20, %zmm7
vmovdqa64 1216(%rdi), %zmm6
vpmadd52huq %zmm26, %zmm20, %zmm6
vpmadd52luq %zmm28, %zmm23, %zmm10
vpmadd52huq %zmm28, %zmm23, %zmm9
vmovdqa64 1152(%rsi), %zmm28
vpmadd52luq %zmm28, %zmm20, %zmm6
vmovdqa64 1280(%rdi), %zmm5
vpmadd52huq %zmm28, %zmm20, %zmm5
vpmadd52luq %zmm30, %zmm23, %zmm9
vpmadd52huq %zmm30, %zmm23, %zmm8
vmovdqa64 1216(%rsi), %zmm30
vpmadd52luq %zmm30, %zmm20, %zmm5
vmovdqa64 1344(%rdi), %zmm4
vpmadd52huq %zmm30, %zmm20, %zmm4
vpmadd52luq %zmm22, %zmm23, %zmm8
vpmadd52huq %zmm22, %zmm23, %zmm7
vpmadd52luq %zmm24, %zmm23, %zmm7
vpmadd52huq %zmm24, %zmm23, %zmm6
vpmadd52luq %zmm26, %zmm23, %zmm6
vpmadd52huq %zmm26, %zmm23, %zmm5
vpmadd52luq %zmm28, %zmm23, %zmm5
vpmadd52huq %zmm28, %zmm23, %zmm4
vpmadd52luq %zmm30, %zmm23, %zmm4
vmovdqa64 1408(%rdi), %zmm28
vpmadd52huq %zmm30, %zmm23, %zmm28
vmovdqa64 0(%rsi), %zmm30
vpmadd52luq %zmm30, %zmm21, %zmm25
vpsrlq $52, %zmm21, %zmm23
vpaddq %zmm23, %zmm25, %zmm23
vpmadd52huq %zmm30, %zmm21, %zmm27
vmovdqa64 64(%rsi), %zmm25
vpmadd52luq %zmm25, %zmm21, %zmm27
vpmadd52huq %zmm25, %zmm21, %zmm29
vmovdqa64 128(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm21, %zmm29
vpmadd52huq %zmm26, %zmm21, %zmm19
vmovdqa64 192(%rsi), %zmm24
vpmadd52luq %zmm24, %zmm21, %zmm19
vpmadd52huq %zmm24, %zmm21, %zmm18
vmovdqa64 256(%rsi), %zmm22
vpmadd52luq %zmm22, %zmm21, %zmm18
vpmadd52huq %zmm22, %zmm21, %zmm17
vpmadd52luq %zmm30, %zmm23, %zmm27
vpmadd52huq %zmm30, %zmm23, %zmm29
vpsrlq $52, %zmm23, %zmm30
vpaddq %zmm30, %zmm27, %zmm30
vmovdqa64 320(%rsi), %zmm27
vpmadd52luq %zmm27, %zmm21, %zmm17
vpmadd52huq %zmm27, %zmm21, %zmm16
vpmadd52luq %zmm25, %zmm23, %zmm29
vpmadd52huq %zmm25, %zmm23, %zmm19
vmovdqa64 384(%rsi), %zmm25
vpmadd52luq %zmm25, %zmm21, %zmm16
vpmadd52huq %zmm25, %zmm21, %zmm15
vpmadd52luq %zmm26, %zmm23, %zmm19
vpmadd52huq %zmm26, %zmm23, %zmm18
vmovdqa64 448(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm21, %zmm15
vpmadd52huq %zmm26, %zmm21, %zmm14
vpmadd52luq %zmm24, %zmm23, %zmm18
vpmadd52huq %zmm24, %zmm23, %zmm17
vmovdqa64 512(%rsi), %zmm24
vpmadd52luq %zmm24, %zmm21, %zmm14
vpmadd52huq %zmm24, %zmm21, %zmm13
vpmadd52luq %zmm22, %zmm23, %zmm17
vpmadd52huq %zmm22, %zmm23, %zmm16
vmovdqa64 576(%rsi), %zmm22
vpmadd52luq %zmm22, %zmm21, %zmm13
vpmadd52huq %zmm22, %zmm21, %zmm12
vpmadd52luq %zmm27, %zmm23, %zmm16
vpmadd52huq %zmm27, %zmm23, %zmm15
vmovdqa64 640(%rsi), %zmm27
vpmadd52luq %zmm27, %zmm21, %zmm12
vpmadd52huq %zmm27, %zmm21, %zmm11
vpmadd52luq %zmm25, %zmm23, %zmm15
vpmadd52huq %zmm25, %zmm23, %zmm14
vmovdqa64 704(%rsi), %zmm25
vpmadd52luq %zmm25, %zmm21, %zmm11
vpmadd52huq %zmm25, %zmm21, %zmm10
vpmadd52luq %zmm26, %zmm23, %zmm14
vpmadd52huq %zmm26, %zmm23, %zmm13
vmovdqa64 768(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm21, %zmm10
vpmadd52huq %zmm26, %zmm21, %zmm9
vpmadd52luq %zmm24, %zmm23, %zmm13
vpmadd52huq %zmm24, %zmm23, %zmm12
vmovdqa64 832(%rsi), %zmm24
vpmadd52luq %zmm24, %zmm21, %zmm9
vpmadd52huq %zmm24, %zmm21, %zmm8
vpmadd52luq %zmm22, %zmm23, %zmm12
vpmadd52huq %zmm22, %zmm23, %zmm11
vmovdqa64 896(%rsi), %zmm22
vpmadd52luq %zmm22, %zmm21, %zmm8
vpmadd52huq %zmm22, %zmm21, %zmm7
vpmadd52luq %zmm27, %zmm23, %zmm11
vpmadd52huq %zmm27, %zmm23, %zmm10
vmovdqa64 960(%rsi), %zmm27
vpmadd52luq %zmm27, %zmm21, %zmm7
vpmadd52huq %zmm27, %zmm21, %zmm6
vpmadd52luq %zmm25, %zmm23, %zmm10
vpmadd52huq %zmm25, %zmm23, %zmm9
vmovdqa64 1024(%rsi), %zmm25
vpmadd52luq %zmm25, %zmm21, %zmm6
vpmadd52huq %zmm25, %zmm21, %zmm5
vpmadd52luq %zmm26, %zmm23, %zmm9
vpmadd52huq %zmm26, %zmm23, %zmm8
vmovdqa64 1088(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm21, %zmm5
vpmadd52huq %zmm26, %zmm21, %zmm4
vpmadd52luq %zmm24, %zmm23, %zmm8
vpmadd52huq %zmm24, %zmm23, %zmm7
vmovdqa64 1152(%rsi), %zmm24
vpmadd52luq %zmm24, %zmm21, %zmm4
vpmadd52huq %zmm24, %zmm21, %zmm28
vpmadd52luq %zmm22, %zmm23, %zmm7
vpmadd52huq %zmm22, %zmm23, %zmm6
vmovdqa64 1216(%rsi), %zmm22
vpmadd52luq %zmm22, %zmm21, %zmm28
vmovdqa64 1472(%rdi), %zmm20
vpmadd52huq %zmm22, %zmm21, %zmm20
vpmadd52luq %zmm27, %zmm23, %zmm6
vpmadd52huq %zmm27, %zmm23, %zmm5
vpmadd52luq %zmm25, %zmm23, %zmm5
vpmadd52huq %zmm25, %zmm23, %zmm4
vpmadd52luq %zmm26, %zmm23, %zmm4
vpmadd52huq %zmm26, %zmm23, %zmm28
vpmadd52luq %zmm24, %zmm23, %zmm28
vpmadd52huq %zmm24, %zmm23, %zmm20
vpmadd52luq %zmm22, %zmm23, %zmm20
vmovdqa64 1536(%rdi), %zmm24
vpmadd52huq %zmm22, %zmm23, %zmm24
vmovdqa64 0(%rsi), %zmm22
vpmadd52luq %zmm22, %zmm30, %zmm29
vpsrlq $52, %zmm30, %zmm23
vpaddq %zmm23, %zmm29, %zmm23
vpmadd52huq %zmm22, %zmm30, %zmm19
vmovdqa64 64(%rsi), %zmm29
vpmadd52luq %zmm29, %zmm30, %zmm19
vpmadd52huq %zmm29, %zmm30, %zmm18
vmovdqa64 128(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm30, %zmm18
vpmadd52huq %zmm26, %zmm30, %zmm17
vmovdqa64 192(%rsi), %zmm25
vpmadd52luq %zmm25, %zmm30, %zmm17
vpmadd52huq %zmm25, %zmm30, %zmm16
vmovdqa64 256(%rsi), %zmm27
vpmadd52luq %zmm27, %zmm30, %zmm16
vpmadd52huq %zmm27, %zmm30, %zmm15
vpmadd52luq %zmm22, %zmm23, %zmm19
vpmadd52huq %zmm22, %zmm23, %zmm18
vpsrlq $52, %zmm23, %zmm22
vpaddq %zmm22, %zmm19, %zmm22
vmovdqa64 320(%rsi), %zmm19
vpmadd52luq %zmm19, %zmm30, %zmm15
vpmadd52huq %zmm19, %zmm30, %zmm14
vpmadd52luq %zmm29, %zmm23, %zmm18
vpmadd52huq %zmm29, %zmm23, %zmm17
vmovdqa64 384(%rsi), %zmm29
vpmadd52luq %zmm29, %zmm30, %zmm14
vpmadd52huq %zmm29, %zmm30, %zmm13
vpmadd52luq %zmm26, %zmm23, %zmm17
vpmadd52huq %zmm26, %zmm23, %zmm16
vmovdqa64 448(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm30, %zmm13
vpmadd52huq %zmm26, %zmm30, %zmm12
vpmadd52luq %zmm25, %zmm23, %zmm16
vpmadd52huq %zmm25, %zmm23, %zmm15
vmovdqa64 512(%rsi), %zmm25
vpmadd52luq %zmm25, %zmm30, %zmm12
vpmadd52huq %zmm25, %zmm30, %zmm11
vpmadd52luq %zmm27, %zmm23, %zmm15
vpmadd52huq %zmm27, %zmm23, %zmm14
vmovdqa64 576(%rsi), %zmm27
vpmadd52luq %zmm27, %zmm30, %zmm11
vpmadd52huq %zmm27, %zmm30, %zmm10
vpmadd52luq %zmm19, %zmm23, %zmm14
vpmadd52huq %zmm19, %zmm23, %zmm13
vmovdqa64 640(%rsi), %zmm19
vpmadd52luq %zmm19, %zmm30, %zmm10
vpmadd52huq %zmm19, %zmm30, %zmm9
vpmadd52luq %zmm29, %zmm23, %zmm13
vpmadd52huq %zmm29, %zmm23, %zmm12
vmovdqa64 704(%rsi), %zmm29
vpmadd52luq %zmm29, %zmm30, %zmm9
vpmadd52huq %zmm29, %zmm30, %zmm8
vpmadd52luq %zmm26, %zmm23, %zmm12
vpmadd52huq %zmm26, %zmm23, %zmm11
vmovdqa64 768(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm30, %zmm8
vpmadd52huq %zmm26, %zmm30, %zmm7
vpmadd52luq %zmm25, %zmm23, %zmm11
vpmadd52huq %zmm25, %zmm23, %zmm10
vmovdqa64 832(%rsi), %zmm25
vpmadd52luq %zmm25, %zmm30, %zmm7
vpmadd52huq %zmm25, %zmm30, %zmm6
vpmadd52luq %zmm27, %zmm23, %zmm10
vpmadd52huq %zmm27, %zmm23, %zmm9
vmovdqa64 896(%rsi), %zmm27
vpmadd52luq %zmm27, %zmm30, %zmm6
vpmadd52huq %zmm27, %zmm30, %zmm5
vpmadd52luq %zmm19, %zmm23, %zmm9
vpmadd52huq %zmm19, %zmm23, %zmm8
vmovdqa64 960(%rsi), %zmm19
vpmadd52luq %zmm19, %zmm30, %zmm5
vpmadd52huq %zmm19, %zmm30, %zmm4
vpmadd52luq %zmm29, %zmm23, %zmm8
vpmadd52huq %zmm29, %zmm23, %zmm7
vmovdqa64 1024(%rsi), %zmm29
vpmadd52luq %zmm29, %zmm30, %zmm4
vpmadd52huq %zmm29, %zmm30, %zmm28
vpmadd52luq %zmm26, %zmm23, %zmm7
vpmadd52huq %zmm26, %zmm23, %zmm6
vmovdqa64 1088(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm30, %zmm28
vpmadd52huq %zmm26, %zmm30, %zmm20
vpmadd52luq %zmm25, %zmm23, %zmm6
vpmadd52huq %zmm25, %zmm23, %zmm5
vmovdqa64 1152(%rsi), %zmm25
vpmadd52luq %zmm25, %zmm30, %zmm20
vpmadd52huq %zmm25, %zmm30, %zmm24
vpmadd52luq %zmm27, %zmm23, %zmm5
vpmadd52huq %zmm27, %zmm23, %zmm4
vmovdqa64 1216(%rsi), %zmm27
vpmadd52luq %zmm27, %zmm30, %zmm24
vmovdqa64 1600(%rdi), %zmm21
vpmadd52huq %zmm27, %zmm30, %zmm21
vpmadd52luq %zmm19, %zmm23, %zmm4
vpmadd52huq %zmm19, %zmm23, %zmm28
vpmadd52luq %zmm29, %zmm23, %zmm28
vpmadd52huq %zmm29, %zmm23, %zmm20
vpmadd52luq %zmm26, %zmm23, %zmm20
vpmadd52huq %zmm26, %zmm23, %zmm24
vpmadd52luq %zmm25, %zmm23, %zmm24
vpmadd52huq %zmm25, %zmm23, %zmm21
vpmadd52luq %zmm27, %zmm23, %zmm21
vmovdqa64 1664(%rdi), %zmm25
vpmadd52huq %zmm27, %zmm23, %zmm25
vmovdqa64 0(%rsi), %zmm27
vpmadd52luq %zmm27, %zmm22, %zmm18
vpsrlq $52, %zmm22, %zmm23
vpaddq %zmm23, %zmm18, %zmm23
vpmadd52huq %zmm27, %zmm22, %zmm17
vmovdqa64 64(%rsi), %zmm18
vpmadd52luq %zmm18, %zmm22, %zmm17
vpmadd52huq %zmm18, %zmm22, %zmm16
vmovdqa64 128(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm22, %zmm16
vpmadd52huq %zmm26, %zmm22, %zmm15
vmovdqa64 192(%rsi), %zmm29
vpmadd52luq %zmm29, %zmm22, %zmm15
vpmadd52huq %zmm29, %zmm22, %zmm14
vmovdqa64 256(%rsi), %zmm19
vpmadd52luq %zmm19, %zmm22, %zmm14
vpmadd52huq %zmm19, %zmm22, %zmm13
vpmadd52luq %zmm27, %zmm23, %zmm17
vpmadd52huq %zmm27, %zmm23, %zmm16
vpsrlq $52, %zmm23, %zmm27
vpaddq %zmm27, %zmm17, %zmm27
vmovdqa64 320(%rsi), %zmm17
vpmadd52luq %zmm17, %zmm22, %zmm13
vpmadd52huq %zmm17, %zmm22, %zmm12
vpmadd52luq %zmm18, %zmm23, %zmm16
vpmadd52huq %zmm18, %zmm23, %zmm15
vmovdqa64 384(%rsi), %zmm18
vpmadd52luq %zmm18, %zmm22, %zmm12
vpmadd52huq %zmm18, %zmm22, %zmm11
vpmadd52luq %zmm26, %zmm23, %zmm15
vpmadd52huq %zmm26, %zmm23, %zmm14
vmovdqa64 448(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm22, %zmm11
vpmadd52huq %zmm26, %zmm22, %zmm10
vpmadd52luq %zmm29, %zmm23, %zmm14
vpmadd52huq %zmm29, %zmm23, %zmm13
vmovdqa64 512(%rsi), %zmm29
vpmadd52luq %zmm29, %zmm22, %zmm10
vpmadd52huq %zmm29, %zmm22, %zmm9
vpmadd52luq %zmm19, %zmm23, %zmm13
vpmadd52huq %zmm19, %zmm23, %zmm12
vmovdqa64 576(%rsi), %zmm19
vpmadd52luq %zmm19, %zmm22, %zmm9
vpmadd52huq %zmm19, %zmm22, %zmm8
vpmadd52luq %zmm17, %zmm23, %zmm12
vpmadd52huq %zmm17, %zmm23, %zmm11
vmovdqa64 640(%rsi), %zmm17
vpmadd52luq %zmm17, %zmm22, %zmm8
vpmadd52huq %zmm17, %zmm22, %zmm7
vpmadd52luq %zmm18, %zmm23, %zmm11
vpmadd52huq %zmm18, %zmm23, %zmm10
vmovdqa64 704(%rsi), %zmm18
vpmadd52luq %zmm18, %zmm22, %zmm7
vpmadd52huq %zmm18, %zmm22, %zmm6
vpmadd52luq %zmm26, %zmm23, %zmm10
vpmadd52huq %zmm26, %zmm23, %zmm9
vmovdqa64 768(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm22, %zmm6
vpmadd52huq %zmm26, %zmm22, %zmm5
vpmadd52luq %zmm29, %zmm23, %zmm9
vpmadd52huq %zmm29, %zmm23, %zmm8
vmovdqa64 832(%rsi), %zmm29
vpmadd52luq %zmm29, %zmm22, %zmm5
vpmadd52huq %zmm29, %zmm22, %zmm4
vpmadd52luq %zmm19, %zmm23, %zmm8
vpmadd52huq %zmm19, %zmm23, %zmm7
vmovdqa64 896(%rsi), %zmm19
vpmadd52luq %zmm19, %zmm22, %zmm4
vpmadd52huq %zmm19, %zmm22, %zmm28
vpmadd52luq %zmm17, %zmm23, %zmm7
vpmadd52huq %zmm17, %zmm23, %zmm6
vmovdqa64 960(%rsi), %zmm17
vpmadd52luq %zmm17, %zmm22, %zmm28
vpmadd52huq %zmm17, %zmm22, %zmm20
vpmadd52luq %zmm18, %zmm23, %zmm6
vpmadd52huq %zmm18, %zmm23, %zmm5
vmovdqa64 1024(%rsi), %zmm18
vpmadd52luq %zmm18, %zmm22, %zmm20
vpmadd52huq %zmm18, %zmm22, %zmm24
vpmadd52luq %zmm26, %zmm23, %zmm5
vpmadd52huq %zmm26, %zmm23, %zmm4
vmovdqa64 1088(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm22, %zmm24
vpmadd52huq %zmm26, %zmm22, %zmm21
vpmadd52luq %zmm29, %zmm23, %zmm4
vpmadd52huq %zmm29, %zmm23, %zmm28
vmovdqa64 1152(%rsi), %zmm29
vpmadd52luq %zmm29, %zmm22, %zmm21
vpmadd52huq %zmm29, %zmm22, %zmm25
vpmadd52luq %zmm19, %zmm23, %zmm28
vpmadd52huq %zmm19, %zmm23, %zmm20
vmovdqa64 1216(%rsi), %zmm19
vpmadd52luq %zmm19, %zmm22, %zmm25
vmovdqa64 1728(%rdi), %zmm30
vpmadd52huq %zmm19, %zmm22, %zmm30
vpmadd52luq %zmm17, %zmm23, %zmm20
vpmadd52huq %zmm17, %zmm23, %zmm24
vpmadd52luq %zmm18, %zmm23, %zmm24
vpmadd52huq %zmm18, %zmm23, %zmm21
vpmadd52luq %zmm26, %zmm23, %zmm21
vpmadd52huq %zmm26, %zmm23, %zmm25
vpmadd52luq %zmm29, %zmm23, %zmm25
vpmadd52huq %zmm29, %zmm23, %zmm30
vpmadd52luq %zmm19, %zmm23, %zmm30
vmovdqa64 1792(%rdi), %zmm29
vpmadd52huq %zmm19, %zmm23, %zmm29
vmovdqa64 0(%rsi), %zmm19
vpmadd52luq %zmm19, %zmm27, %zmm16
vpsrlq $52, %zmm27, %zmm23
vpaddq %zmm23, %zmm16, %zmm23
vpmadd52huq %zmm19, %zmm27, %zmm15
vmovdqa64 64(%rsi), %zmm16
vpmadd52luq %zmm16, %zmm27, %zmm15
vpmadd52huq %zmm16, %zmm27, %zmm14
vmovdqa64 128(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm27, %zmm14
vpmadd52huq %zmm26, %zmm27, %zmm13
vmovdqa64 192(%rsi), %zmm18
vpmadd52luq %zmm18, %zmm27, %zmm13
vpmadd52huq %zmm18, %zmm27, %zmm12
vmovdqa64 256(%rsi), %zmm17
vpmadd52luq %zmm17, %zmm27, %zmm12
vpmadd52huq %zmm17, %zmm27, %zmm11
vpmadd52luq %zmm19, %zmm23, %zmm15
vpmadd52huq %zmm19, %zmm23, %zmm14
vpsrlq $52, %zmm23, %zmm19
vpaddq %zmm19, %zmm15, %zmm19
vmovdqa64 320(%rsi), %zmm15
vpmadd52luq %zmm15, %zmm27, %zmm11
vpmadd52huq %zmm15, %zmm27, %zmm10
vpmadd52luq %zmm16, %zmm23, %zmm14
vpmadd52huq %zmm16, %zmm23, %zmm13
vmovdqa64 384(%rsi), %zmm16
vpmadd52luq %zmm16, %zmm27, %zmm10
vpmadd52huq %zmm16, %zmm27, %zmm9
vpmadd52luq %zmm26, %zmm23, %zmm13
vpmadd52huq %zmm26, %zmm23, %zmm12
vmovdqa64 448(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm27, %zmm9
vpmadd52huq %zmm26, %zmm27, %zmm8
vpmadd52luq %zmm18, %zmm23, %zmm12
vpmadd52huq %zmm18, %zmm23, %zmm11
vmovdqa64 512(%rsi), %zmm18
vpmadd52luq %zmm18, %zmm27, %zmm8
vpmadd52huq %zmm18, %zmm27, %zmm7
vpmadd52luq %zmm17, %zmm23, %zmm11
vpmadd52huq %zmm17, %zmm23, %zmm10
vmovdqa64 576(%rsi), %zmm17
vpmadd52luq %zmm17, %zmm27, %zmm7
vpmadd52huq %zmm17, %zmm27, %zmm6
vpmadd52luq %zmm15, %zmm23, %zmm10
vpmadd52huq %zmm15, %zmm23, %zmm9
vmovdqa64 640(%rsi), %zmm15
vpmadd52luq %zmm15, %zmm27, %zmm6
vpmadd52huq %zmm15, %zmm27, %zmm5
vpmadd52luq %zmm16, %zmm23, %zmm9
vpmadd52huq %zmm16, %zmm23, %zmm8
vmovdqa64 704(%rsi), %zmm16
vpmadd52luq %zmm16, %zmm27, %zmm5
vpmadd52huq %zmm16, %zmm27, %zmm4
vpmadd52luq %zmm26, %zmm23, %zmm8
vpmadd52huq %zmm26, %zmm23, %zmm7
vmovdqa64 768(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm27, %zmm4
vpmadd52huq %zmm26, %zmm27, %zmm28
vpmadd52luq %zmm18, %zmm23, %zmm7
vpmadd52huq %zmm18, %zmm23, %zmm6
vmovdqa64 832(%rsi), %zmm18
vpmadd52luq %zmm18, %zmm27, %zmm28
vpmadd52huq %zmm18, %zmm27, %zmm20
vpmadd52luq %zmm17, %zmm23, %zmm6
vpmadd52huq %zmm17, %zmm23, %zmm5
vmovdqa64 896(%rsi), %zmm17
vpmadd52luq %zmm17, %zmm27, %zmm20
vpmadd52huq %zmm17, %zmm27, %zmm24
vpmadd52luq %zmm15, %zmm23, %zmm5
vpmadd52huq %zmm15, %zmm23, %zmm4
vmovdqa64 960(%rsi), %zmm15
vpmadd52luq %zmm15, %zmm27, %zmm24
vpmadd52huq %zmm15, %zmm27, %zmm21
vpmadd52luq %zmm16, %zmm23, %zmm4
vpmadd52huq %zmm16, %zmm23, %zmm28
vmovdqa64 1024(%rsi), %zmm16
vpmadd52luq %zmm16, %zmm27, %zmm21
vpmadd52huq %zmm16, %zmm27, %zmm25
vpmadd52luq %zmm26, %zmm23, %zmm28
vpmadd52huq %zmm26, %zmm23, %zmm20
vmovdqa64 1088(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm27, %zmm25
vpmadd52huq %zmm26, %zmm27, %zmm30
vpmadd52luq %zmm18, %zmm23, %zmm20
vpmadd52huq %zmm18, %zmm23, %zmm24
vmovdqa64 1152(%rsi), %zmm18
vpmadd52luq %zmm18, %zmm27, %zmm30
vpmadd52huq %zmm18, %zmm27, %zmm29
vpmadd52luq %zmm17, %zmm23, %zmm24
vpmadd52huq %zmm17, %zmm23, %zmm21
vmovdqa64 1216(%rsi), %zmm17
vpmadd52luq %zmm17, %zmm27, %zmm29
vmovdqa64 1856(%rdi), %zmm22
vpmadd52huq %zmm17, %zmm27, %zmm22
vpmadd52luq %zmm15, %zmm23, %zmm21
vpmadd52huq %zmm15, %zmm23, %zmm25
vpmadd52luq %zmm16, %zmm23, %zmm25
vpmadd52huq %zmm16, %zmm23, %zmm30
vpmadd52luq %zmm26, %zmm23, %zmm30
vpmadd52huq %zmm26, %zmm23, %zmm29
vpmadd52luq %zmm18, %zmm23, %zmm29
vpmadd52huq %zmm18, %zmm23, %zmm22
vpmadd52luq %zmm17, %zmm23, %zmm22
vmovdqa64 1920(%rdi), %zmm18
vpmadd52huq %zmm17, %zmm23, %zmm18
vmovdqa64 0(%rsi), %zmm17
vpmadd52luq %zmm17, %zmm19, %zmm14
vpsrlq $52, %zmm19, %zmm23
vpaddq %zmm23, %zmm14, %zmm23
vpmadd52huq %zmm17, %zmm19, %zmm13
vmovdqa64 64(%rsi), %zmm14
vpmadd52luq %zmm14, %zmm19, %zmm13
vpmadd52huq %zmm14, %zmm19, %zmm12
vmovdqa64 128(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm19, %zmm12
vpmadd52huq %zmm26, %zmm19, %zmm11
vmovdqa64 192(%rsi), %zmm16
vpmadd52luq %zmm16, %zmm19, %zmm11
vpmadd52huq %zmm16, %zmm19, %zmm10
vmovdqa64 256(%rsi), %zmm15
vpmadd52luq %zmm15, %zmm19, %zmm10
vpmadd52huq %zmm15, %zmm19, %zmm9
vpmadd52luq %zmm17, %zmm23, %zmm13
vpmadd52huq %zmm17, %zmm23, %zmm12
vpsrlq $52, %zmm23, %zmm17
vpaddq %zmm17, %zmm13, %zmm17
vmovdqa64 320(%rsi), %zmm13
vpmadd52luq %zmm13, %zmm19, %zmm9
vpmadd52huq %zmm13, %zmm19, %zmm8
vpmadd52luq %zmm14, %zmm23, %zmm12
vpmadd52huq %zmm14, %zmm23, %zmm11
vmovdqa64 384(%rsi), %zmm14
vpmadd52luq %zmm14, %zmm19, %zmm8
vpmadd52huq %zmm14, %zmm19, %zmm7
vpmadd52luq %zmm26, %zmm23, %zmm11
vpmadd52huq %zmm26, %zmm23, %zmm10
vmovdqa64 448(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm19, %zmm7
vpmadd52huq %zmm26, %zmm19, %zmm6
vpmadd52luq %zmm16, %zmm23, %zmm10
vpmadd52huq %zmm16, %zmm23, %zmm9
vmovdqa64 512(%rsi), %zmm16
vpmadd52luq %zmm16, %zmm19, %zmm6
vpmadd52huq %zmm16, %zmm19, %zmm5
vpmadd52luq %zmm15, %zmm23, %zmm9
vpmadd52huq %zmm15, %zmm23, %zmm8
vmovdqa64 576(%rsi), %zmm15
vpmadd52luq %zmm15, %zmm19, %zmm5
vpmadd52huq %zmm15, %zmm19, %zmm4
vpmadd52luq %zmm13, %zmm23, %zmm8
vpmadd52huq %zmm13, %zmm23, %zmm7
vmovdqa64 640(%rsi), %zmm13
vpmadd52luq %zmm13, %zmm19, %zmm4
vpmadd52huq %zmm13, %zmm19, %zmm28
vpmadd52luq %zmm14, %zmm23, %zmm7
vpmadd52huq %zmm14, %zmm23, %zmm6
vmovdqa64 704(%rsi), %zmm14
vpmadd52luq %zmm14, %zmm19, %zmm28
vpmadd52huq %zmm14, %zmm19, %zmm20
vpmadd52luq %zmm26, %zmm23, %zmm6
vpmadd52huq %zmm26, %zmm23, %zmm5
vmovdqa64 768(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm19, %zmm20
vpmadd52huq %zmm26, %zmm19, %zmm24
vpmadd52luq %zmm16, %zmm23, %zmm5
vpmadd52huq %zmm16, %zmm23, %zmm4
vmovdqa64 832(%rsi), %zmm16
vpmadd52luq %zmm16, %zmm19, %zmm24
vpmadd52huq %zmm16, %zmm19, %zmm21
vpmadd52luq %zmm15, %zmm23, %zmm4
vpmadd52huq %zmm15, %zmm23, %zmm28
vmovdqa64 896(%rsi), %zmm15
vpmadd52luq %zmm15, %zmm19, %zmm21
vpmadd52huq %zmm15, %zmm19, %zmm25
vpmadd52luq %zmm13, %zmm23, %zmm28
vpmadd52huq %zmm13, %zmm23, %zmm20
vmovdqa64 960(%rsi), %zmm13
vpmadd52luq %zmm13, %zmm19, %zmm25
vpmadd52huq %zmm13, %zmm19, %zmm30
vpmadd52luq %zmm14, %zmm23, %zmm20
vpmadd52huq %zmm14, %zmm23, %zmm24
vmovdqa64 1024(%rsi), %zmm14
vpmadd52luq %zmm14, %zmm19, %zmm30
vpmadd52huq %zmm14, %zmm19, %zmm29
vpmadd52luq %zmm26, %zmm23, %zmm24
vpmadd52huq %zmm26, %zmm23, %zmm21
vmovdqa64 1088(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm19, %zmm29
vpmadd52huq %zmm26, %zmm19, %zmm22
vpmadd52luq %zmm16, %zmm23, %zmm21
vpmadd52huq %zmm16, %zmm23, %zmm25
vmovdqa64 1152(%rsi), %zmm16
vpmadd52luq %zmm16, %zmm19, %zmm22
vpmadd52huq %zmm16, %zmm19, %zmm18
vpmadd52luq %zmm15, %zmm23, %zmm25
vpmadd52huq %zmm15, %zmm23, %zmm30
vmovdqa64 1216(%rsi), %zmm15
vpmadd52luq %zmm15, %zmm19, %zmm18
vmovdqa64 1984(%rdi), %zmm27
vpmadd52huq %zmm15, %zmm19, %zmm27
vpmadd52luq %zmm13, %zmm23, %zmm30
vpmadd52huq %zmm13, %zmm23, %zmm29
vpmadd52luq %zmm14, %zmm23, %zmm29
vpmadd52huq %zmm14, %zmm23, %zmm22
vpmadd52luq %zmm26, %zmm23, %zmm22
vpmadd52huq %zmm26, %zmm23, %zmm18
vpmadd52luq %zmm16, %zmm23, %zmm18
vpmadd52huq %zmm16, %zmm23, %zmm27
vpmadd52luq %zmm15, %zmm23, %zmm27
vmovdqa64 2048(%rdi), %zmm16
vpmadd52huq %zmm15, %zmm23, %zmm16
vmovdqa64 0(%rsi), %zmm15
vpmadd52luq %zmm15, %zmm17, %zmm12
vpsrlq $52, %zmm17, %zmm23
vpaddq %zmm23, %zmm12, %zmm23
vpmadd52huq %zmm15, %zmm17, %zmm11
vmovdqa64 64(%rsi), %zmm12
vpmadd52luq %zmm12, %zmm17, %zmm11
vpmadd52huq %zmm12, %zmm17, %zmm10
vmovdqa64 128(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm17, %zmm10
vpmadd52huq %zmm26, %zmm17, %zmm9
vmovdqa64 192(%rsi), %zmm14
vpmadd52luq %zmm14, %zmm17, %zmm9
vpmadd52huq %zmm14, %zmm17, %zmm8
vmovdqa64 256(%rsi), %zmm13
vpmadd52luq %zmm13, %zmm17, %zmm8
vpmadd52huq %zmm13, %zmm17, %zmm7
vpmadd52luq %zmm15, %zmm23, %zmm11
vpmadd52huq %zmm15, %zmm23, %zmm10
vpsrlq $52, %zmm23, %zmm15
vpaddq %zmm15, %zmm11, %zmm15
vmovdqa64 320(%rsi), %zmm11
vpmadd52luq %zmm11, %zmm17, %zmm7
vpmadd52huq %zmm11, %zmm17, %zmm6
vpmadd52luq %zmm12, %zmm23, %zmm10
vpmadd52huq %zmm12, %zmm23, %zmm9
vmovdqa64 384(%rsi), %zmm12
vpmadd52luq %zmm12, %zmm17, %zmm6
vpmadd52huq %zmm12, %zmm17, %zmm5
vpmadd52luq %zmm26, %zmm23, %zmm9
vpmadd52huq %zmm26, %zmm23, %zmm8
vmovdqa64 448(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm17, %zmm5
vpmadd52huq %zmm26, %zmm17, %zmm4
vpmadd52luq %zmm14, %zmm23, %zmm8
vpmadd52huq %zmm14, %zmm23, %zmm7
vmovdqa64 512(%rsi), %zmm14
vpmadd52luq %zmm14, %zmm17, %zmm4
vpmadd52huq %zmm14, %zmm17, %zmm28
vpmadd52luq %zmm13, %zmm23, %zmm7
vpmadd52huq %zmm13, %zmm23, %zmm6
vmovdqa64 576(%rsi), %zmm13
vpmadd52luq %zmm13, %zmm17, %zmm28
vpmadd52huq %zmm13, %zmm17, %zmm20
vpmadd52luq %zmm11, %zmm23, %zmm6
vpmadd52huq %zmm11, %zmm23, %zmm5
vmovdqa64 640(%rsi), %zmm11
vpmadd52luq %zmm11, %zmm17, %zmm20
vpmadd52huq %zmm11, %zmm17, %zmm24
vpmadd52luq %zmm12, %zmm23, %zmm5
vpmadd52huq %zmm12, %zmm23, %zmm4
vmovdqa64 704(%rsi), %zmm12
vpmadd52luq %zmm12, %zmm17, %zmm24
vpmadd52huq %zmm12, %zmm17, %zmm21
vpmadd52luq %zmm26, %zmm23, %zmm4
vpmadd52huq %zmm26, %zmm23, %zmm28
vmovdqa64 768(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm17, %zmm21
vpmadd52huq %zmm26, %zmm17, %zmm25
vpmadd52luq %zmm14, %zmm23, %zmm28
vpmadd52huq %zmm14, %zmm23, %zmm20
vmovdqa64 832(%rsi), %zmm14
vpmadd52luq %zmm14, %zmm17, %zmm25
vpmadd52huq %zmm14, %zmm17, %zmm30
vpmadd52luq %zmm13, %zmm23, %zmm20
vpmadd52huq %zmm13, %zmm23, %zmm24
vmovdqa64 896(%rsi), %zmm13
vpmadd52luq %zmm13, %zmm17, %zmm30
vpmadd52huq %zmm13, %zmm17, %zmm29
vpmadd52luq %zmm11, %zmm23, %zmm24
vpmadd52huq %zmm11, %zmm23, %zmm21
vmovdqa64 960(%rsi), %zmm11
vpmadd52luq %zmm11, %zmm17, %zmm29
vpmadd52huq %zmm11, %zmm17, %zmm22
vpmadd52luq %zmm12, %zmm23, %zmm21
vpmadd52huq %zmm12, %zmm23, %zmm25
vmovdqa64 1024(%rsi), %zmm12
vpmadd52luq %zmm12, %zmm17, %zmm22
vpmadd52huq %zmm12, %zmm17, %zmm18
vpmadd52luq %zmm26, %zmm23, %zmm25
vpmadd52huq %zmm26, %zmm23, %zmm30
vmovdqa64 1088(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm17, %zmm18
vpmadd52huq %zmm26, %zmm17, %zmm27
vpmadd52luq %zmm14, %zmm23, %zmm30
vpmadd52huq %zmm14, %zmm23, %zmm29
vmovdqa64 1152(%rsi), %zmm14
vpmadd52luq %zmm14, %zmm17, %zmm27
vpmadd52huq %zmm14, %zmm17, %zmm16
vpmadd52luq %zmm13, %zmm23, %zmm29
vpmadd52huq %zmm13, %zmm23, %zmm22
vmovdqa64 1216(%rsi), %zmm13
vpmadd52luq %zmm13, %zmm17, %zmm16
vmovdqa64 2112(%rdi), %zmm19
vpmadd52huq %zmm13, %zmm17, %zmm19
vpmadd52luq %zmm11, %zmm23, %zmm22
vpmadd52huq %zmm11, %zmm23, %zmm18
vpmadd52luq %zmm12, %zmm23, %zmm18
vpmadd52huq %zmm12, %zmm23, %zmm27
vpmadd52luq %zmm26, %zmm23, %zmm27
vpmadd52huq %zmm26, %zmm23, %zmm16
vpmadd52luq %zmm14, %zmm23, %zmm16
vpmadd52huq %zmm14, %zmm23, %zmm19
vpmadd52luq %zmm13, %zmm23, %zmm19
vmovdqa64 2176(%rdi), %zmm14
vpmadd52huq %zmm13, %zmm23, %zmm14
vmovdqa64 0(%rsi), %zmm13
vpmadd52luq %zmm13, %zmm15, %zmm10
vpsrlq $52, %zmm15, %zmm23
vpaddq %zmm23, %zmm10, %zmm23
vpmadd52huq %zmm13, %zmm15, %zmm9
vmovdqa64 64(%rsi), %zmm10
vpmadd52luq %zmm10, %zmm15, %zmm9
vpmadd52huq %zmm10, %zmm15, %zmm8
vmovdqa64 128(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm15, %zmm8
vpmadd52huq %zmm26, %zmm15, %zmm7
vmovdqa64 192(%rsi), %zmm12
vpmadd52luq %zmm12, %zmm15, %zmm7
vpmadd52huq %zmm12, %zmm15, %zmm6
vmovdqa64 256(%rsi), %zmm11
vpmadd52luq %zmm11, %zmm15, %zmm6
vpmadd52huq %zmm11, %zmm15, %zmm5
vpmadd52luq %zmm13, %zmm23, %zmm9
vpmadd52huq %zmm13, %zmm23, %zmm8
vpsrlq $52, %zmm23, %zmm13
vpaddq %zmm13, %zmm9, %zmm13
vmovdqa64 320(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm15, %zmm5
vpmadd52huq %zmm9, %zmm15, %zmm4
vpmadd52luq %zmm10, %zmm23, %zmm8
vpmadd52huq %zmm10, %zmm23, %zmm7
vmovdqa64 384(%rsi), %zmm10
vpmadd52luq %zmm10, %zmm15, %zmm4
vpmadd52huq %zmm10, %zmm15, %zmm28
vpmadd52luq %zmm26, %zmm23, %zmm7
vpmadd52huq %zmm26, %zmm23, %zmm6
vmovdqa64 448(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm15, %zmm28
vpmadd52huq %zmm26, %zmm15, %zmm20
vpmadd52luq %zmm12, %zmm23, %zmm6
vpmadd52huq %zmm12, %zmm23, %zmm5
vmovdqa64 512(%rsi), %zmm12
vpmadd52luq %zmm12, %zmm15, %zmm20
vpmadd52huq %zmm12, %zmm15, %zmm24
vpmadd52luq %zmm11, %zmm23, %zmm5
vpmadd52huq %zmm11, %zmm23, %zmm4
vmovdqa64 576(%rsi), %zmm11
vpmadd52luq %zmm11, %zmm15, %zmm24
vpmadd52huq %zmm11, %zmm15, %zmm21
vpmadd52luq %zmm9, %zmm23, %zmm4
vpmadd52huq %zmm9, %zmm23, %zmm28
vmovdqa64 640(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm15, %zmm21
vpmadd52huq %zmm9, %zmm15, %zmm25
vpmadd52luq %zmm10, %zmm23, %zmm28
vpmadd52huq %zmm10, %zmm23, %zmm20
vmovdqa64 704(%rsi), %zmm10
vpmadd52luq %zmm10, %zmm15, %zmm25
vpmadd52huq %zmm10, %zmm15, %zmm30
vpmadd52luq %zmm26, %zmm23, %zmm20
vpmadd52huq %zmm26, %zmm23, %zmm24
vmovdqa64 768(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm15, %zmm30
vpmadd52huq %zmm26, %zmm15, %zmm29
vpmadd52luq %zmm12, %zmm23, %zmm24
vpmadd52huq %zmm12, %zmm23, %zmm21
vmovdqa64 832(%rsi), %zmm12
vpmadd52luq %zmm12, %zmm15, %zmm29
vpmadd52huq %zmm12, %zmm15, %zmm22
vpmadd52luq %zmm11, %zmm23, %zmm21
vpmadd52huq %zmm11, %zmm23, %zmm25
vmovdqa64 896(%rsi), %zmm11
vpmadd52luq %zmm11, %zmm15, %zmm22
vpmadd52huq %zmm11, %zmm15, %zmm18
vpmadd52luq %zmm9, %zmm23, %zmm25
vpmadd52huq %zmm9, %zmm23, %zmm30
vmovdqa64 960(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm15, %zmm18
vpmadd52huq %zmm9, %zmm15, %zmm27
vpmadd52luq %zmm10, %zmm23, %zmm30
vpmadd52huq %zmm10, %zmm23, %zmm29
vmovdqa64 1024(%rsi), %zmm10
vpmadd52luq %zmm10, %zmm15, %zmm27
vpmadd52huq %zmm10, %zmm15, %zmm16
vpmadd52luq %zmm26, %zmm23, %zmm29
vpmadd52huq %zmm26, %zmm23, %zmm22
vmovdqa64 1088(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm15, %zmm16
vpmadd52huq %zmm26, %zmm15, %zmm19
vpmadd52luq %zmm12, %zmm23, %zmm22
vpmadd52huq %zmm12, %zmm23, %zmm18
vmovdqa64 1152(%rsi), %zmm12
vpmadd52luq %zmm12, %zmm15, %zmm19
vpmadd52huq %zmm12, %zmm15, %zmm14
vpmadd52luq %zmm11, %zmm23, %zmm18
vpmadd52huq %zmm11, %zmm23, %zmm27
vmovdqa64 1216(%rsi), %zmm11
vpmadd52luq %zmm11, %zmm15, %zmm14
vmovdqa64 2240(%rdi), %zmm17
vpmadd52huq %zmm11, %zmm15, %zmm17
vpmadd52luq %zmm9, %zmm23, %zmm27
vpmadd52huq %zmm9, %zmm23, %zmm16
vpmadd52luq %zmm10, %zmm23, %zmm16
vpmadd52huq %zmm10, %zmm23, %zmm19
vpmadd52luq %zmm26, %zmm23, %zmm19
vpmadd52huq %zmm26, %zmm23, %zmm14
vpmadd52luq %zmm12, %zmm23, %zmm14
vpmadd52huq %zmm12, %zmm23, %zmm17
vpmadd52luq %zmm11, %zmm23, %zmm17
vmovdqa64 2304(%rdi), %zmm12
vpmadd52huq %zmm11, %zmm23, %zmm12
vmovdqa64 0(%rsi), %zmm11
vpmadd52luq %zmm11, %zmm13, %zmm8
vpsrlq $52, %zmm13, %zmm23
vpaddq %zmm23, %zmm8, %zmm23
vpmadd52huq %zmm11, %zmm13, %zmm7
vmovdqa64 64(%rsi), %zmm8
vpmadd52luq %zmm8, %zmm13, %zmm7
vpmadd52huq %zmm8, %zmm13, %zmm6
vmovdqa64 128(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm13, %zmm6
vpmadd52huq %zmm26, %zmm13, %zmm5
vmovdqa64 192(%rsi), %zmm10
vpmadd52luq %zmm10, %zmm13, %zmm5
vpmadd52huq %zmm10, %zmm13, %zmm4
vmovdqa64 256(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm13, %zmm4
vpmadd52huq %zmm9, %zmm13, %zmm28
vpmadd52luq %zmm11, %zmm23, %zmm7
vpmadd52huq %zmm11, %zmm23, %zmm6
vpsrlq $52, %zmm23, %zmm11
vpaddq %zmm11, %zmm7, %zmm11
vmovdqa64 320(%rsi), %zmm7
vpmadd52luq %zmm7, %zmm13, %zmm28
vpmadd52huq %zmm7, %zmm13, %zmm20
vpmadd52luq %zmm8, %zmm23, %zmm6
vpmadd52huq %zmm8, %zmm23, %zmm5
vmovdqa64 384(%rsi), %zmm8
vpmadd52luq %zmm8, %zmm13, %zmm20
vpmadd52huq %zmm8, %zmm13, %zmm24
vpmadd52luq %zmm26, %zmm23, %zmm5
vpmadd52huq %zmm26, %zmm23, %zmm4
vmovdqa64 448(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm13, %zmm24
vpmadd52huq %zmm26, %zmm13, %zmm21
vpmadd52luq %zmm10, %zmm23, %zmm4
vpmadd52huq %zmm10, %zmm23, %zmm28
vmovdqa64 512(%rsi), %zmm10
vpmadd52luq %zmm10, %zmm13, %zmm21
vpmadd52huq %zmm10, %zmm13, %zmm25
vpmadd52luq %zmm9, %zmm23, %zmm28
vpmadd52huq %zmm9, %zmm23, %zmm20
vmovdqa64 576(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm13, %zmm25
vpmadd52huq %zmm9, %zmm13, %zmm30
vpmadd52luq %zmm7, %zmm23, %zmm20
vpmadd52huq %zmm7, %zmm23, %zmm24
vmovdqa64 640(%rsi), %zmm7
vpmadd52luq %zmm7, %zmm13, %zmm30
vpmadd52huq %zmm7, %zmm13, %zmm29
vpmadd52luq %zmm8, %zmm23, %zmm24
vpmadd52huq %zmm8, %zmm23, %zmm21
vmovdqa64 704(%rsi), %zmm8
vpmadd52luq %zmm8, %zmm13, %zmm29
vpmadd52huq %zmm8, %zmm13, %zmm22
vpmadd52luq %zmm26, %zmm23, %zmm21
vpmadd52huq %zmm26, %zmm23, %zmm25
vmovdqa64 768(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm13, %zmm22
vpmadd52huq %zmm26, %zmm13, %zmm18
vpmadd52luq %zmm10, %zmm23, %zmm25
vpmadd52huq %zmm10, %zmm23, %zmm30
vmovdqa64 832(%rsi), %zmm10
vpmadd52luq %zmm10, %zmm13, %zmm18
vpmadd52huq %zmm10, %zmm13, %zmm27
vpmadd52luq %zmm9, %zmm23, %zmm30
vpmadd52huq %zmm9, %zmm23, %zmm29
vmovdqa64 896(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm13, %zmm27
vpmadd52huq %zmm9, %zmm13, %zmm16
vpmadd52luq %zmm7, %zmm23, %zmm29
vpmadd52huq %zmm7, %zmm23, %zmm22
vmovdqa64 960(%rsi), %zmm7
vpmadd52luq %zmm7, %zmm13, %zmm16
vpmadd52huq %zmm7, %zmm13, %zmm19
vpmadd52luq %zmm8, %zmm23, %zmm22
vpmadd52huq %zmm8, %zmm23, %zmm18
vmovdqa64 1024(%rsi), %zmm8
vpmadd52luq %zmm8, %zmm13, %zmm19
vpmadd52huq %zmm8, %zmm13, %zmm14
vpmadd52luq %zmm26, %zmm23, %zmm18
vpmadd52huq %zmm26, %zmm23, %zmm27
vmovdqa64 1088(%rsi), %zmm26
vpmadd52luq %zmm26, %zmm13, %zmm14
vpmadd52huq %zmm26, %zmm13, %zmm17
vpmadd52luq %zmm10, %zmm23, %zmm27
vpmadd52huq %zmm10, %zmm23, %zmm16
vmovdqa64 1152(%rsi), %zmm10
vpmadd52luq %zmm10, %zmm13, %zmm17
vpmadd52huq %zmm10, %zmm13, %zmm12
vpmadd52luq %zmm9, %zmm23, %zmm16
vpmadd52huq %zmm9, %zmm23, %zmm19
vmovdqa64 1216(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm13, %zmm12
vmovdqa64 2368(%rdi), %zmm15
vpmadd52huq %zmm9, %zmm13, %zmm15
vpmadd52luq %zmm7, %zmm23, %zmm19
vpmadd52huq %zmm7, %zmm23, %zmm14
vpmadd52luq %zmm8, %zmm23, %zmm14
vpmadd52huq %zmm8, %zmm23, %zmm17
vpmadd52luq %zmm26, %zmm23, %zmm17
vpmadd52huq %zmm26, %zmm23, %zmm12
vpmadd52luq %zmm10, %zmm23, %zmm12
vpmadd52huq %zmm10, %zmm23, %zmm15
vpmadd52luq %zmm9, %zmm23, %zmm15
vmovdqa64 2432(%rdi), %zmm10
vpmadd52huq %zmm9, %zmm23, %zmm10
vmovdqa64 0(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm11, %zmm6
vpsrlq $52, %zmm11, %zmm23
vpaddq %zmm23, %zmm6, %zmm23
vpxord %zmm6, %zmm6, %zmm6
vpmadd52luq 2560(%rsi), %zmm23, %zmm6
vpmadd52huq %zmm9, %zmm11, %zmm5
vmovdqa64 64(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm11, %zmm5
vpmadd52huq %zmm9, %zmm11, %zmm4
vmovdqa64 128(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm11, %zmm4
vpmadd52huq %zmm9, %zmm11, %zmm28
vmovdqa64 192(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm11, %zmm28
vpmadd52huq %zmm9, %zmm11, %zmm20
vmovdqa64 256(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm11, %zmm20
vpmadd52huq %zmm9, %zmm11, %zmm24
vmovdqa64 320(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm11, %zmm24
vpmadd52huq %zmm9, %zmm11, %zmm21
vmovdqa64 384(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm11, %zmm21
vpmadd52huq %zmm9, %zmm11, %zmm25
vmovdqa64 448(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm11, %zmm25
vpmadd52huq %zmm9, %zmm11, %zmm30
vmovdqa64 512(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm11, %zmm30
vpmadd52huq %zmm9, %zmm11, %zmm29
vmovdqa64 576(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm11, %zmm29
vpmadd52huq %zmm9, %zmm11, %zmm22
vmovdqa64 640(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm11, %zmm22
vpmadd52huq %zmm9, %zmm11, %zmm18
vmovdqa64 704(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm11, %zmm18
vpmadd52huq %zmm9, %zmm11, %zmm27
vmovdqa64 768(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm11, %zmm27
vpmadd52huq %zmm9, %zmm11, %zmm16
vmovdqa64 832(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm11, %zmm16
vpmadd52huq %zmm9, %zmm11, %zmm19
vmovdqa64 896(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm11, %zmm19
vpmadd52huq %zmm9, %zmm11, %zmm14
vmovdqa64 960(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm11, %zmm14
vpmadd52huq %zmm9, %zmm11, %zmm17
vmovdqa64 1024(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm11, %zmm17
vpmadd52huq %zmm9, %zmm11, %zmm12
vmovdqa64 1088(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm11, %zmm12
vpmadd52huq %zmm9, %zmm11, %zmm15
vmovdqa64 1152(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm11, %zmm15
vpmadd52huq %zmm9, %zmm11, %zmm10
vmovdqa64 1216(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm11, %zmm10
vmovdqa64 2496(%rdi), %zmm26
vpmadd52huq %zmm9, %zmm11, %zmm26
vmovdqa64 1280(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm6, %zmm23
vpmadd52huq %zmm9, %zmm6, %zmm5
vmovdqa64 1344(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm6, %zmm5
vpmadd52huq %zmm9, %zmm6, %zmm4
vmovdqa64 1408(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm6, %zmm4
vpmadd52huq %zmm9, %zmm6, %zmm28
vmovdqa64 1472(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm6, %zmm28
vpmadd52huq %zmm9, %zmm6, %zmm20
vmovdqa64 1536(%rsi), %zmm9
vpmadd52luq %zmm9, %zmm6, %zmm20
vpmadd52huq %zmm9, %zmm6, %zmm24
vpsrlq $52, %zmm23, %zmm23
vpaddq %zmm23, %zmm5, %zmm23
vmovdqa64 1600(%rsi), %zmm5
vpmadd52luq %zmm5, %zmm6, %zmm24
vpmadd52huq %zmm5, %zmm6, %zmm21
vpsrlq $52, %zmm23, %zmm5
vpaddq %zmm5, %zmm4, %zmm5
vmovdqa64 1664(%rsi), %zmm4
vpmadd52luq %zmm4, %zmm6, %zmm21
vpmadd52huq %zmm4, %zmm6, %zmm25
vpsrlq $52, %zmm5, %zmm4
vpaddq %zmm4, %zmm28, %zmm4
vmovdqa64 1728(%rsi), %zmm28
vpmadd52luq %zmm28, %zmm6, %zmm25
vpmadd52huq %zmm28, %zmm6, %zmm30
vpsrlq $52, %zmm4, %zmm28
vpaddq %zmm28, %zmm20, %zmm28
vmovdqa64 1792(%rsi), %zmm20
vpmadd52luq %zmm20, %zmm6, %zmm30
vpmadd52huq %zmm20, %zmm6, %zmm29
vpsrlq $52, %zmm28, %zmm20
vpaddq %zmm20, %zmm24, %zmm20
vmovdqa64 1856(%rsi), %zmm24
vpmadd52luq %zmm24, %zmm6, %zmm29
vpmadd52huq %zmm24, %zmm6, %zmm22
vpsrlq $52, %zmm20, %zmm24
vpaddq %zmm24, %zmm21, %zmm24
vmovdqa64 1920(%rsi), %zmm21
vpmadd52luq %zmm21, %zmm6, %zmm22
vpmadd52huq %zmm21, %zmm6, %zmm18
vpsrlq $52, %zmm24, %zmm21
vpaddq %zmm21, %zmm25, %zmm21
vmovdqa64 1984(%rsi), %zmm25
vpmadd52luq %zmm25, %zmm6, %zmm18
vpmadd52huq %zmm25, %zmm6, %zmm27
vpsrlq $52, %zmm21, %zmm25
vpaddq %zmm25, %zmm30, %zmm25
vmovdqa64 2048(%rsi), %zmm30
vpmadd52luq %zmm30, %zmm6, %zmm27
vpmadd52huq %zmm30, %zmm6, %zmm16
vpsrlq $52, %zmm25, %zmm30
vpaddq %zmm30, %zmm29, %zmm30
vmovdqa64 2112(%rsi), %zmm29
vpmadd52luq %zmm29, %zmm6, %zmm16
vpmadd52huq %zmm29, %zmm6, %zmm19
vpsrlq $52, %zmm30, %zmm29
vpaddq %zmm29, %zmm22, %zmm29
vmovdqa64 2176(%rsi), %zmm22
vpmadd52luq %zmm22, %zmm6, %zmm19
vpmadd52huq %zmm22, %zmm6, %zmm14
vpsrlq $52, %zmm29, %zmm22
vpaddq %zmm22, %zmm18, %zmm22
vmovdqa64 2240(%rsi), %zmm18
vpmadd52luq %zmm18, %zmm6, %zmm14
vpmadd52huq %zmm18, %zmm6, %zmm17
vpsrlq $52, %zmm22, %zmm18
vpaddq %zmm18, %zmm27, %zmm18
vmovdqa64 2304(%rsi), %zmm27
vpmadd52luq %zmm27, %zmm6, %zmm17
vpmadd52huq %zmm27, %zmm6, %zmm12
vpsrlq $52, %zmm18, %zmm27
vpaddq %zmm27, %zmm16, %zmm27
vmovdqa64 2368(%rsi), %zmm16
vpmadd52luq %zmm16, %zmm6, %zmm12
vpmadd52huq %zmm16, %zmm6, %zmm15
vpsrlq $52, %zmm27, %zmm16
vpaddq %zmm16, %zmm19, %zmm16
vmovdqa64 2432(%rsi), %zmm19
vpmadd52luq %zmm19, %zmm6, %zmm15
vpmadd52huq %zmm19, %zmm6, %zmm10
vpsrlq $52, %zmm16, %zmm19
vpaddq %zmm19, %zmm14, %zmm19
vmovdqa64 2496(%rsi), %zmm14
vpmadd52luq %zmm14, %zmm6, %zmm10
vpmadd52huq %zmm14, %zmm6, %zmm26
vpsrlq $52, %zmm19, %zmm14
vpaddq %zmm14, %zmm17, %zmm14
vpsrlq $52, %zmm14, %zmm17
vpaddq %zmm17, %zmm12, %zmm17
vpsrlq $52, %zmm17, %zmm12
vpaddq %zmm12, %zmm15, %zmm12
vpsrlq $52, %zmm12, %zmm15
vpaddq %zmm15, %zmm10, %zmm15
vpsrlq $52, %zmm15, %zmm10
vpaddq %zmm10, %zmm26, %zmm10
vmovdqa64 %zmm23, %zmm0
vmovdqa64 %zmm5, %zmm1
vmovdqa64 %zmm4, %zmm2
vmovdqa64 %zmm28, %zmm3
vmovdqa64 %zmm20, %zmm4
vmovdqa64 %zmm24, %zmm5
vmovdqa64 %zmm21, %zmm6
vmovdqa64 %zmm25, %zmm7
vmovdqa64 %zmm30, %zmm8
vmovdqa64 %zmm29, %zmm9
vmovdqa64 %zmm10, %zmm20
vmovdqa64 %zmm22, %zmm10
vmovdqa64 %zmm18, %zmm11
vmovdqa64 %zmm12, %zmm21
vmovdqa64 %zmm27, %zmm12
vmovdqa64 %zmm16, %zmm13
vmovdqa64 %zmm14, %zmm22
vmovdqa64 %zmm19, %zmm14
vmovdqa64 %zmm15, %zmm23
vmovdqa64 %zmm22, %zmm15
vmovdqa64 %zmm17, %zmm16
vmovdqa64 %zmm21, %zmm17
vmovdqa64 %zmm23, %zmm18
vmovdqa64 %zmm20, %zmm19
vmovdqa64 %zmm0, 0(%rcx)
vmovdqa64 %zmm1, 64(%rcx)
vmovdqa64 %zmm2, 128(%rcx)
vmovdqa64 %zmm3, 192(%rcx)
vmovdqa64 %zmm4, 256(%rcx)
vmovdqa64 %zmm5, 320(%rcx)
vmovdqa64 %zmm6, 384(%rcx)
vmovdqa64 %zmm7, 448(%rcx)
vmovdqa64 %zmm8, 512(%rcx)
vmovdqa64 %zmm9, 576(%rcx)
vmovdqa64 %zmm10, 640(%rcx)
vmovdqa64 %zmm11, 704(%rcx)
vmovdqa64 %zmm12, 768(%rcx)
vmovdqa64 %zmm13, 832(%rcx)
vmovdqa64 %zmm14, 896(%rcx)
vmovdqa64 %zmm15, 960(%rcx)
vmovdqa64 %zmm16, 1024(%rcx)
vmovdqa64 %zmm17, 1088(%rcx)
vmovdqa64 %zmm18, 1152(%rcx)
vmovdqa64 %zmm19, 1216(%rcx)
vzeroupper
