# Written by generator/rows from src/rows: do not edit.
vmovdqa64 0(%rsi), %zmm0
vmovdqa64 64(%rsi), %zmm1
vmovdqa64 128(%rsi), %zmm2
vmovdqa64 192(%rsi), %zmm3
vmovdqa64 256(%rsi), %zmm4
vmovdqa64 320(%rsi), %zmm5
vmovdqa64 384(%rsi), %zmm6
vmovdqa64 448(%rsi), %zmm7
vmovdqa64 512(%rsi), %zmm8
vmovdqa64 576(%rsi), %zmm9
vmovdqa64 640(%rsi), %zmm10
vmovdqa64 704(%rsi), %zmm11
vmovdqa64 768(%rsi), %zmm12
vmovdqa64 832(%rsi), %zmm13
vmovdqa64 896(%rsi), %zmm14
vmovdqa64 960(%rsi), %zmm15
vmovdqa64 1024(%rsi), %zmm16
vmovdqa64 1088(%rsi), %zmm17
vmovdqa64 1152(%rsi), %zmm18
vmovdqa64 1216(%rsi), %zmm19
vpxord %zmm20, %zmm20, %zmm20
vpmadd52luq %zmm0, %zmm0, %zmm20
vmovdqa64 %zmm20, 0(%rdi)
vpxord %zmm20, %zmm20, %zmm20
vpmadd52luq %zmm1, %zmm0, %zmm20
vpxord %zmm21, %zmm21, %zmm21
vpmadd52luq %zmm2, %zmm0, %zmm21
vpxord %zmm22, %zmm22, %zmm22
vpmadd52luq %zmm3, %zmm0, %zmm22
vpxord %zmm23, %zmm23, %zmm23
vpmadd52luq %zmm4, %zmm0, %zmm23
vpxord %zmm24, %zmm24, %zmm24
vpmadd52luq %zmm5, %zmm0, %zmm24
vpxord %zmm25, %zmm25, %zmm25
vpmadd52luq %zmm6, %zmm0, %zmm25
vpxord %zmm26, %zmm26, %zmm26
vpmadd52luq %zmm7, %zmm0, %zmm26
vpxord %zmm27, %zmm27, %zmm27
vpmadd52luq %zmm8, %zmm0, %zmm27
vpaddq %zmm20, %zmm20, %zmm20
vpmadd52huq %zmm1, %zmm0, %zmm21
vpmadd52huq %zmm0, %zmm0, %zmm20
vmovdqa64 %zmm20, 64(%rdi)
vpmadd52luq %zmm2, %zmm1, %zmm22
vpmadd52luq %zmm3, %zmm1, %zmm23
vpmadd52luq %zmm4, %zmm1, %zmm24
vpmadd52luq %zmm5, %zmm1, %zmm25
vpmadd52luq %zmm6, %zmm1, %zmm26
vpmadd52luq %zmm7, %zmm1, %zmm27
vpaddq %zmm21, %zmm21, %zmm21
vpxord %zmm20, %zmm20, %zmm20
vpmadd52luq %zmm9, %zmm0, %zmm20
vpmadd52luq %zmm1, %zmm1, %zmm21
vmovdqa64 %zmm21, 128(%rdi)
vpmadd52huq %zmm2, %zmm0, %zmm22
vpmadd52huq %zmm3, %zmm0, %zmm23
vpmadd52luq %zmm3, %zmm2, %zmm24
vpmadd52luq %zmm4, %zmm2, %zmm25
vpmadd52luq %zmm5, %zmm2, %zmm26
vpmadd52luq %zmm6, %zmm2, %zmm27
vpmadd52luq %zmm8, %zmm1, %zmm20
vpxord %zmm21, %zmm21, %zmm21
vpmadd52luq %zmm10, %zmm0, %zmm21
vpaddq %zmm22, %zmm22, %zmm22
vpmadd52huq %zmm2, %zmm1, %zmm23
vpmadd52huq %zmm1, %zmm1, %zmm22
vmovdqa64 %zmm22, 192(%rdi)
vpmadd52huq %zmm4, %zmm0, %zmm24
vpmadd52huq %zmm5, %zmm0, %zmm25
vpmadd52luq %zmm4, %zmm3, %zmm26
vpmadd52luq %zmm5, %zmm3, %zmm27
vpmadd52luq %zmm7, %zmm2, %zmm20
vpmadd52luq %zmm9, %zmm1, %zmm21
vpaddq %zmm23, %zmm23, %zmm23
vpxord %zmm22, %zmm22, %zmm22
vpmadd52luq %zmm11, %zmm0, %zmm22
vpmadd52luq %zmm2, %zmm2, %zmm23
vmovdqa64 %zmm23, 256(%rdi)
vpmadd52huq %zmm3, %zmm1, %zmm24
vpmadd52huq %zmm4, %zmm1, %zmm25
vpmadd52huq %zmm6, %zmm0, %zmm26
vpmadd52huq %zmm7, %zmm0, %zmm27
vpmadd52luq %zmm6, %zmm3, %zmm20
vpmadd52luq %zmm8, %zmm2, %zmm21
vpmadd52luq %zmm10, %zmm1, %zmm22
vpxord %zmm23, %zmm23, %zmm23
vpmadd52luq %zmm12, %zmm0, %zmm23
vpaddq %zmm24, %zmm24, %zmm24
vpmadd52huq %zmm3, %zmm2, %zmm25
vpmadd52huq %zmm2, %zmm2, %zmm24
vmovdqa64 %zmm24, 320(%rdi)
vpmadd52huq %zmm5, %zmm1, %zmm26
vpmadd52huq %zmm6, %zmm1, %zmm27
vpmadd52luq %zmm5, %zmm4, %zmm20
vpmadd52luq %zmm7, %zmm3, %zmm21
vpmadd52luq %zmm9, %zmm2, %zmm22
vpmadd52luq %zmm11, %zmm1, %zmm23
vpaddq %zmm25, %zmm25, %zmm25
vpxord %zmm24, %zmm24, %zmm24
vpmadd52luq %zmm13, %zmm0, %zmm24
vpmadd52luq %zmm3, %zmm3, %zmm25
vmovdqa64 %zmm25, 384(%rdi)
vpmadd52huq %zmm4, %zmm2, %zmm26
vpmadd52huq %zmm5, %zmm2, %zmm27
vpmadd52huq %zmm8, %zmm0, %zmm20
vpmadd52luq %zmm6, %zmm4, %zmm21
vpmadd52luq %zmm8, %zmm3, %zmm22
vpmadd52luq %zmm10, %zmm2, %zmm23
vpmadd52luq %zmm12, %zmm1, %zmm24
vpxord %zmm25, %zmm25, %zmm25
vpmadd52luq %zmm14, %zmm0, %zmm25
vpaddq %zmm26, %zmm26, %zmm26
vpmadd52huq %zmm4, %zmm3, %zmm27
vpmadd52huq %zmm3, %zmm3, %zmm26
vmovdqa64 %zmm26, 448(%rdi)
vpmadd52huq %zmm7, %zmm1, %zmm20
vpmadd52huq %zmm9, %zmm0, %zmm21
vpmadd52luq %zmm7, %zmm4, %zmm22
vpmadd52luq %zmm9, %zmm3, %zmm23
vpmadd52luq %zmm11, %zmm2, %zmm24
vpmadd52luq %zmm13, %zmm1, %zmm25
vpaddq %zmm27, %zmm27, %zmm27
vpxord %zmm26, %zmm26, %zmm26
vpmadd52luq %zmm15, %zmm0, %zmm26
vpmadd52luq %zmm4, %zmm4, %zmm27
vmovdqa64 %zmm27, 512(%rdi)
vpmadd52huq %zmm6, %zmm2, %zmm20
vpmadd52huq %zmm8, %zmm1, %zmm21
vpmadd52luq %zmm6, %zmm5, %zmm22
vpmadd52luq %zmm8, %zmm4, %zmm23
vpmadd52luq %zmm10, %zmm3, %zmm24
vpmadd52luq %zmm12, %zmm2, %zmm25
vpmadd52luq %zmm14, %zmm1, %zmm26
vpxord %zmm27, %zmm27, %zmm27
vpmadd52luq %zmm16, %zmm0, %zmm27
vpmadd52huq %zmm5, %zmm3, %zmm20
vpmadd52huq %zmm7, %zmm2, %zmm21
vpmadd52huq %zmm10, %zmm0, %zmm22
vpmadd52luq %zmm7, %zmm5, %zmm23
vpmadd52luq %zmm9, %zmm4, %zmm24
vpmadd52luq %zmm11, %zmm3, %zmm25
vpmadd52luq %zmm13, %zmm2, %zmm26
vpmadd52luq %zmm15, %zmm1, %zmm27
vpaddq %zmm20, %zmm20, %zmm20
vpmadd52huq %zmm6, %zmm3, %zmm21
vpmadd52huq %zmm4, %zmm4, %zmm20
vmovdqa64 %zmm20, 576(%rdi)
vpmadd52huq %zmm9, %zmm1, %zmm22
vpmadd52huq %zmm11, %zmm0, %zmm23
vpmadd52luq %zmm8, %zmm5, %zmm24
vpmadd52luq %zmm10, %zmm4, %zmm25
vpmadd52luq %zmm12, %zmm3, %zmm26
vpmadd52luq %zmm14, %zmm2, %zmm27
vpmadd52huq %zmm5, %zmm4, %zmm21
vpxord %zmm20, %zmm20, %zmm20
vpmadd52luq %zmm17, %zmm0, %zmm20
vpmadd52huq %zmm8, %zmm2, %zmm22
vpmadd52huq %zmm10, %zmm1, %zmm23
vpmadd52luq %zmm7, %zmm6, %zmm24
vpmadd52luq %zmm9, %zmm5, %zmm25
vpmadd52luq %zmm11, %zmm4, %zmm26
vpmadd52luq %zmm13, %zmm3, %zmm27
vpaddq %zmm21, %zmm21, %zmm21
vpmadd52luq %zmm16, %zmm1, %zmm20
vpmadd52luq %zmm5, %zmm5, %zmm21
vmovdqa64 %zmm21, 640(%rdi)
vpmadd52huq %zmm7, %zmm3, %zmm22
vpmadd52huq %zmm9, %zmm2, %zmm23
vpmadd52huq %zmm12, %zmm0, %zmm24
vpmadd52luq %zmm8, %zmm6, %zmm25
vpmadd52luq %zmm10, %zmm5, %zmm26
vpmadd52luq %zmm12, %zmm4, %zmm27
vpmadd52luq %zmm15, %zmm2, %zmm20
vpxord %zmm21, %zmm21, %zmm21
vpmadd52luq %zmm18, %zmm0, %zmm21
vpmadd52huq %zmm6, %zmm4, %zmm22
vpmadd52huq %zmm8, %zmm3, %zmm23
vpmadd52huq %zmm11, %zmm1, %zmm24
vpmadd52huq %zmm13, %zmm0, %zmm25
vpmadd52luq %zmm9, %zmm6, %zmm26
vpmadd52luq %zmm11, %zmm5, %zmm27
vpmadd52luq %zmm14, %zmm3, %zmm20
vpmadd52luq %zmm17, %zmm1, %zmm21
vpaddq %zmm22, %zmm22, %zmm22
vpmadd52huq %zmm7, %zmm4, %zmm23
vpmadd52huq %zmm5, %zmm5, %zmm22
vmovdqa64 %zmm22, 704(%rdi)
vpmadd52huq %zmm10, %zmm2, %zmm24
vpmadd52huq %zmm12, %zmm1, %zmm25
vpmadd52luq %zmm8, %zmm7, %zmm26
vpmadd52luq %zmm10, %zmm6, %zmm27
vpmadd52luq %zmm13, %zmm4, %zmm20
vpmadd52luq %zmm16, %zmm2, %zmm21
vpmadd52huq %zmm6, %zmm5, %zmm23
vpxord %zmm22, %zmm22, %zmm22
vpmadd52luq %zmm19, %zmm0, %zmm22
vpmadd52huq %zmm9, %zmm3, %zmm24
vpmadd52huq %zmm11, %zmm2, %zmm25
vpmadd52huq %zmm14, %zmm0, %zmm26
vpmadd52luq %zmm9, %zmm7, %zmm27
vpmadd52luq %zmm12, %zmm5, %zmm20
vpmadd52luq %zmm15, %zmm3, %zmm21
vpaddq %zmm23, %zmm23, %zmm23
vpmadd52luq %zmm18, %zmm1, %zmm22
vpmadd52luq %zmm6, %zmm6, %zmm23
vmovdqa64 %zmm23, 768(%rdi)
vpmadd52huq %zmm8, %zmm4, %zmm24
vpmadd52huq %zmm10, %zmm3, %zmm25
vpmadd52huq %zmm13, %zmm1, %zmm26
vpmadd52huq %zmm15, %zmm0, %zmm27
vpmadd52luq %zmm11, %zmm6, %zmm20
vpmadd52luq %zmm14, %zmm4, %zmm21
vpmadd52luq %zmm17, %zmm2, %zmm22
vpxord %zmm23, %zmm23, %zmm23
vpmadd52luq %zmm19, %zmm1, %zmm23
vpmadd52huq %zmm7, %zmm5, %zmm24
vpmadd52huq %zmm9, %zmm4, %zmm25
vpmadd52huq %zmm12, %zmm2, %zmm26
vpmadd52huq %zmm14, %zmm1, %zmm27
vpmadd52luq %zmm10, %zmm7, %zmm20
vpmadd52luq %zmm13, %zmm5, %zmm21
vpmadd52luq %zmm16, %zmm3, %zmm22
vpmadd52luq %zmm18, %zmm2, %zmm23
vpaddq %zmm24, %zmm24, %zmm24
vpmadd52huq %zmm8, %zmm5, %zmm25
vpmadd52huq %zmm6, %zmm6, %zmm24
vmovdqa64 %zmm24, 832(%rdi)
vpmadd52huq %zmm11, %zmm3, %zmm26
vpmadd52huq %zmm13, %zmm2, %zmm27
vpmadd52luq %zmm9, %zmm8, %zmm20
vpmadd52luq %zmm12, %zmm6, %zmm21
vpmadd52luq %zmm15, %zmm4, %zmm22
vpmadd52luq %zmm17, %zmm3, %zmm23
vpmadd52huq %zmm7, %zmm6, %zmm25
vpxord %zmm24, %zmm24, %zmm24
vpmadd52luq %zmm19, %zmm2, %zmm24
vpmadd52huq %zmm10, %zmm4, %zmm26
vpmadd52huq %zmm12, %zmm3, %zmm27
vpmadd52huq %zmm16, %zmm0, %zmm20
vpmadd52luq %zmm11, %zmm7, %zmm21
vpmadd52luq %zmm14, %zmm5, %zmm22
vpmadd52luq %zmm16, %zmm4, %zmm23
vpaddq %zmm25, %zmm25, %zmm25
vpmadd52luq %zmm18, %zmm3, %zmm24
vpmadd52luq %zmm7, %zmm7, %zmm25
vmovdqa64 %zmm25, 896(%rdi)
vpmadd52huq %zmm9, %zmm5, %zmm26
vpmadd52huq %zmm11, %zmm4, %zmm27
vpmadd52huq %zmm15, %zmm1, %zmm20
vpmadd52luq %zmm10, %zmm8, %zmm21
vpmadd52luq %zmm13, %zmm6, %zmm22
vpmadd52luq %zmm15, %zmm5, %zmm23
vpmadd52luq %zmm17, %zmm4, %zmm24
vpxord %zmm25, %zmm25, %zmm25
vpmadd52luq %zmm19, %zmm3, %zmm25
vpmadd52huq %zmm8, %zmm6, %zmm26
vpmadd52huq %zmm10, %zmm5, %zmm27
vpmadd52huq %zmm14, %zmm2, %zmm20
vpmadd52huq %zmm17, %zmm0, %zmm21
vpmadd52luq %zmm12, %zmm7, %zmm22
vpmadd52luq %zmm14, %zmm6, %zmm23
vpmadd52luq %zmm16, %zmm5, %zmm24
vpmadd52luq %zmm18, %zmm4, %zmm25
vpaddq %zmm26, %zmm26, %zmm26
vpmadd52huq %zmm9, %zmm6, %zmm27
vpmadd52huq %zmm7, %zmm7, %zmm26
vmovdqa64 %zmm26, 960(%rdi)
vpmadd52huq %zmm13, %zmm3, %zmm20
vpmadd52huq %zmm16, %zmm1, %zmm21
vpmadd52luq %zmm11, %zmm8, %zmm22
vpmadd52luq %zmm13, %zmm7, %zmm23
vpmadd52luq %zmm15, %zmm6, %zmm24
vpmadd52luq %zmm17, %zmm5, %zmm25
vpmadd52huq %zmm8, %zmm7, %zmm27
vpxord %zmm26, %zmm26, %zmm26
vpmadd52luq %zmm19, %zmm4, %zmm26
vpmadd52huq %zmm12, %zmm4, %zmm20
vpmadd52huq %zmm15, %zmm2, %zmm21
vpmadd52luq %zmm10, %zmm9, %zmm22
vpmadd52luq %zmm12, %zmm8, %zmm23
vpmadd52luq %zmm14, %zmm7, %zmm24
vpmadd52luq %zmm16, %zmm6, %zmm25
vpaddq %zmm27, %zmm27, %zmm27
vpmadd52luq %zmm18, %zmm5, %zmm26
vpmadd52luq %zmm8, %zmm8, %zmm27
vmovdqa64 %zmm27, 1024(%rdi)
vpmadd52huq %zmm11, %zmm5, %zmm20
vpmadd52huq %zmm14, %zmm3, %zmm21
vpmadd52huq %zmm18, %zmm0, %zmm22
vpmadd52luq %zmm11, %zmm9, %zmm23
vpmadd52luq %zmm13, %zmm8, %zmm24
vpmadd52luq %zmm15, %zmm7, %zmm25
vpmadd52luq %zmm17, %zmm6, %zmm26
vpxord %zmm27, %zmm27, %zmm27
vpmadd52luq %zmm19, %zmm5, %zmm27
vpmadd52huq %zmm10, %zmm6, %zmm20
vpmadd52huq %zmm13, %zmm4, %zmm21
vpmadd52huq %zmm17, %zmm1, %zmm22
vpmadd52huq %zmm19, %zmm0, %zmm23
vpmadd52luq %zmm12, %zmm9, %zmm24
vpmadd52luq %zmm14, %zmm8, %zmm25
vpmadd52luq %zmm16, %zmm7, %zmm26
vpmadd52luq %zmm18, %zmm6, %zmm27
vpmadd52huq %zmm9, %zmm7, %zmm20
vpmadd52huq %zmm12, %zmm5, %zmm21
vpmadd52huq %zmm16, %zmm2, %zmm22
vpmadd52huq %zmm18, %zmm1, %zmm23
vpmadd52luq %zmm11, %zmm10, %zmm24
vpmadd52luq %zmm13, %zmm9, %zmm25
vpmadd52luq %zmm15, %zmm8, %zmm26
vpmadd52luq %zmm17, %zmm7, %zmm27
vpaddq %zmm20, %zmm20, %zmm20
vpmadd52huq %zmm11, %zmm6, %zmm21
vpmadd52huq %zmm8, %zmm8, %zmm20
vmovdqa64 %zmm20, 1088(%rdi)
vpmadd52huq %zmm15, %zmm3, %zmm22
vpmadd52huq %zmm17, %zmm2, %zmm23
vpmadd52huq %zmm19, %zmm1, %zmm24
vpmadd52luq %zmm12, %zmm10, %zmm25
vpmadd52luq %zmm14, %zmm9, %zmm26
vpmadd52luq %zmm16, %zmm8, %zmm27
vpmadd52huq %zmm10, %zmm7, %zmm21
vpxord %zmm1, %zmm1, %zmm1
vpmadd52luq %zmm19, %zmm6, %zmm1
vpmadd52huq %zmm14, %zmm4, %zmm22
vpmadd52huq %zmm16, %zmm3, %zmm23
vpmadd52huq %zmm18, %zmm2, %zmm24
vpmadd52huq %zmm19, %zmm2, %zmm25
vpmadd52luq %zmm13, %zmm10, %zmm26
vpmadd52luq %zmm15, %zmm9, %zmm27
vpmadd52huq %zmm9, %zmm8, %zmm21
vpmadd52luq %zmm18, %zmm7, %zmm1
vpmadd52huq %zmm13, %zmm5, %zmm22
vpmadd52huq %zmm15, %zmm4, %zmm23
vpmadd52huq %zmm17, %zmm3, %zmm24
vpmadd52huq %zmm18, %zmm3, %zmm25
vpmadd52luq %zmm12, %zmm11, %zmm26
vpmadd52luq %zmm14, %zmm10, %zmm27
vpaddq %zmm21, %zmm21, %zmm21
vpmadd52luq %zmm17, %zmm8, %zmm1
vpmadd52luq %zmm9, %zmm9, %zmm21
vmovdqa64 %zmm21, 1152(%rdi)
vpmadd52huq %zmm12, %zmm6, %zmm22
vpmadd52huq %zmm14, %zmm5, %zmm23
vpmadd52huq %zmm16, %zmm4, %zmm24
vpmadd52huq %zmm17, %zmm4, %zmm25
vpmadd52huq %zmm19, %zmm3, %zmm26
vpmadd52luq %zmm13, %zmm11, %zmm27
vpmadd52luq %zmm16, %zmm9, %zmm1
vpxord %zmm3, %zmm3, %zmm3
vpmadd52luq %zmm19, %zmm7, %zmm3
vpmadd52huq %zmm11, %zmm7, %zmm22
vpmadd52huq %zmm13, %zmm6, %zmm23
vpmadd52huq %zmm15, %zmm5, %zmm24
vpmadd52huq %zmm16, %zmm5, %zmm25
vpmadd52huq %zmm18, %zmm4, %zmm26
vpmadd52huq %zmm19, %zmm4, %zmm27
vpmadd52luq %zmm15, %zmm10, %zmm1
vpmadd52luq %zmm18, %zmm8, %zmm3
vpmadd52huq %zmm10, %zmm8, %zmm22
vpmadd52huq %zmm12, %zmm7, %zmm23
vpmadd52huq %zmm14, %zmm6, %zmm24
vpmadd52huq %zmm15, %zmm6, %zmm25
vpmadd52huq %zmm17, %zmm5, %zmm26
vpmadd52huq %zmm18, %zmm5, %zmm27
vpmadd52luq %zmm14, %zmm11, %zmm1
vpmadd52luq %zmm17, %zmm9, %zmm3
vpaddq %zmm22, %zmm22, %zmm22
vpmadd52huq %zmm11, %zmm8, %zmm23
vpmadd52huq %zmm9, %zmm9, %zmm22
vmovdqa64 %zmm22, 1216(%rdi)
vpmadd52huq %zmm13, %zmm7, %zmm24
vpmadd52huq %zmm14, %zmm7, %zmm25
vpmadd52huq %zmm16, %zmm6, %zmm26
vpmadd52huq %zmm17, %zmm6, %zmm27
vpmadd52luq %zmm13, %zmm12, %zmm1
vpmadd52luq %zmm16, %zmm10, %zmm3
vpmadd52huq %zmm10, %zmm9, %zmm23
vpxord %zmm22, %zmm22, %zmm22
vpmadd52luq %zmm19, %zmm8, %zmm22
vpmadd52huq %zmm12, %zmm8, %zmm24
vpmadd52huq %zmm13, %zmm8, %zmm25
vpmadd52huq %zmm15, %zmm7, %zmm26
vpmadd52huq %zmm16, %zmm7, %zmm27
vpmadd52huq %zmm19, %zmm5, %zmm1
vpmadd52luq %zmm15, %zmm11, %zmm3
vpaddq %zmm23, %zmm23, %zmm23
vpmadd52luq %zmm18, %zmm9, %zmm22
vpmadd52luq %zmm10, %zmm10, %zmm23
vmovdqa64 %zmm23, 1280(%rdi)
vpmadd52huq %zmm11, %zmm9, %zmm24
vpmadd52huq %zmm12, %zmm9, %zmm25
vpmadd52huq %zmm14, %zmm8, %zmm26
vpmadd52huq %zmm15, %zmm8, %zmm27
vpmadd52huq %zmm18, %zmm6, %zmm1
vpmadd52luq %zmm14, %zmm12, %zmm3
vpmadd52luq %zmm17, %zmm10, %zmm22
vpxord %zmm23, %zmm23, %zmm23
vpmadd52luq %zmm19, %zmm9, %zmm23
vpaddq %zmm24, %zmm24, %zmm24
vpmadd52huq %zmm11, %zmm10, %zmm25
vpmadd52huq %zmm10, %zmm10, %zmm24
vmovdqa64 %zmm24, 1344(%rdi)
vpmadd52huq %zmm13, %zmm9, %zmm26
vpmadd52huq %zmm14, %zmm9, %zmm27
vpmadd52huq %zmm17, %zmm7, %zmm1
vpmadd52huq %zmm19, %zmm6, %zmm3
vpmadd52luq %zmm16, %zmm11, %zmm22
vpmadd52luq %zmm18, %zmm10, %zmm23
vpaddq %zmm25, %zmm25, %zmm25
vpxord %zmm6, %zmm6, %zmm6
vpmadd52luq %zmm19, %zmm10, %zmm6
vpmadd52luq %zmm11, %zmm11, %zmm25
vmovdqa64 %zmm25, 1408(%rdi)
vpmadd52huq %zmm12, %zmm10, %zmm26
vpmadd52huq %zmm13, %zmm10, %zmm27
vpmadd52huq %zmm16, %zmm8, %zmm1
vpmadd52huq %zmm18, %zmm7, %zmm3
vpmadd52luq %zmm15, %zmm12, %zmm22
vpmadd52luq %zmm17, %zmm11, %zmm23
vpmadd52luq %zmm18, %zmm11, %zmm6
vpxord %zmm25, %zmm25, %zmm25
vpmadd52luq %zmm19, %zmm11, %zmm25
vpaddq %zmm26, %zmm26, %zmm26
vpmadd52huq %zmm12, %zmm11, %zmm27
vpmadd52huq %zmm11, %zmm11, %zmm26
vmovdqa64 %zmm26, 1472(%rdi)
vpmadd52huq %zmm15, %zmm9, %zmm1
vpmadd52huq %zmm17, %zmm8, %zmm3
vpmadd52luq %zmm14, %zmm13, %zmm22
vpmadd52luq %zmm16, %zmm12, %zmm23
vpmadd52luq %zmm17, %zmm12, %zmm6
vpmadd52luq %zmm18, %zmm12, %zmm25
vpaddq %zmm27, %zmm27, %zmm27
vpxord %zmm26, %zmm26, %zmm26
vpmadd52luq %zmm19, %zmm12, %zmm26
vpmadd52luq %zmm12, %zmm12, %zmm27
vmovdqa64 %zmm27, 1536(%rdi)
vpmadd52huq %zmm14, %zmm10, %zmm1
vpmadd52huq %zmm16, %zmm9, %zmm3
vpmadd52huq %zmm19, %zmm7, %zmm22
vpmadd52luq %zmm15, %zmm13, %zmm23
vpmadd52luq %zmm16, %zmm13, %zmm6
vpmadd52luq %zmm17, %zmm13, %zmm25
vpmadd52luq %zmm18, %zmm13, %zmm26
vpxord %zmm7, %zmm7, %zmm7
vpmadd52luq %zmm19, %zmm13, %zmm7
vpmadd52huq %zmm13, %zmm11, %zmm1
vpmadd52huq %zmm15, %zmm10, %zmm3
vpmadd52huq %zmm18, %zmm8, %zmm22
vpmadd52huq %zmm19, %zmm8, %zmm23
vpmadd52luq %zmm15, %zmm14, %zmm6
vpmadd52luq %zmm16, %zmm14, %zmm25
vpmadd52luq %zmm17, %zmm14, %zmm26
vpmadd52luq %zmm18, %zmm14, %zmm7
vpaddq %zmm1, %zmm1, %zmm1
vpmadd52huq %zmm14, %zmm11, %zmm3
vpmadd52huq %zmm12, %zmm12, %zmm1
vmovdqa64 %zmm1, 1600(%rdi)
vpmadd52huq %zmm17, %zmm9, %zmm22
vpmadd52huq %zmm18, %zmm9, %zmm23
vpmadd52huq %zmm19, %zmm9, %zmm6
vpmadd52huq %zmm19, %zmm10, %zmm25
vpmadd52luq %zmm16, %zmm15, %zmm26
vpmadd52luq %zmm17, %zmm15, %zmm7
vpmadd52huq %zmm13, %zmm12, %zmm3
vpxord %zmm9, %zmm9, %zmm9
vpmadd52luq %zmm19, %zmm14, %zmm9
vpmadd52huq %zmm16, %zmm10, %zmm22
vpmadd52huq %zmm17, %zmm10, %zmm23
vpmadd52huq %zmm18, %zmm10, %zmm6
vpmadd52huq %zmm18, %zmm11, %zmm25
vpmadd52huq %zmm19, %zmm11, %zmm26
vpmadd52huq %zmm19, %zmm12, %zmm7
vpaddq %zmm3, %zmm3, %zmm3
vpmadd52luq %zmm18, %zmm15, %zmm9
vpmadd52luq %zmm13, %zmm13, %zmm3
vmovdqa64 %zmm3, 1664(%rdi)
vpmadd52huq %zmm15, %zmm11, %zmm22
vpmadd52huq %zmm16, %zmm11, %zmm23
vpmadd52huq %zmm17, %zmm11, %zmm6
vpmadd52huq %zmm17, %zmm12, %zmm25
vpmadd52huq %zmm18, %zmm12, %zmm26
vpmadd52huq %zmm18, %zmm13, %zmm7
vpmadd52luq %zmm17, %zmm16, %zmm9
vpxord %zmm11, %zmm11, %zmm11
vpmadd52luq %zmm19, %zmm15, %zmm11
vpmadd52huq %zmm14, %zmm12, %zmm22
vpmadd52huq %zmm15, %zmm12, %zmm23
vpmadd52huq %zmm16, %zmm12, %zmm6
vpmadd52huq %zmm16, %zmm13, %zmm25
vpmadd52huq %zmm17, %zmm13, %zmm26
vpmadd52huq %zmm17, %zmm14, %zmm7
vpmadd52huq %zmm19, %zmm13, %zmm9
vpmadd52luq %zmm18, %zmm16, %zmm11
vpaddq %zmm22, %zmm22, %zmm22
vpmadd52huq %zmm14, %zmm13, %zmm23
vpmadd52huq %zmm13, %zmm13, %zmm22
vmovdqa64 %zmm22, 1728(%rdi)
vpmadd52huq %zmm15, %zmm13, %zmm6
vpmadd52huq %zmm15, %zmm14, %zmm25
vpmadd52huq %zmm16, %zmm14, %zmm26
vpmadd52huq %zmm16, %zmm15, %zmm7
vpmadd52huq %zmm18, %zmm14, %zmm9
vpmadd52huq %zmm19, %zmm14, %zmm11
vpaddq %zmm23, %zmm23, %zmm23
vpxord %zmm13, %zmm13, %zmm13
vpmadd52luq %zmm19, %zmm16, %zmm13
vpmadd52luq %zmm14, %zmm14, %zmm23
vmovdqa64 %zmm23, 1792(%rdi)
vpaddq %zmm6, %zmm6, %zmm6
vpaddq %zmm25, %zmm25, %zmm25
vpmadd52huq %zmm14, %zmm14, %zmm6
vmovdqa64 %zmm6, 1856(%rdi)
vpmadd52luq %zmm15, %zmm15, %zmm25
vmovdqa64 %zmm25, 1920(%rdi)
vpaddq %zmm26, %zmm26, %zmm26
vpaddq %zmm7, %zmm7, %zmm7
vpmadd52huq %zmm15, %zmm15, %zmm26
vmovdqa64 %zmm26, 1984(%rdi)
vpmadd52luq %zmm16, %zmm16, %zmm7
vmovdqa64 %zmm7, 2048(%rdi)
vpmadd52huq %zmm17, %zmm15, %zmm9
vpmadd52huq %zmm18, %zmm15, %zmm11
vpmadd52luq %zmm18, %zmm17, %zmm13
vpxord %zmm7, %zmm7, %zmm7
vpmadd52luq %zmm19, %zmm17, %zmm7
vpxord %zmm26, %zmm26, %zmm26
vpmadd52luq %zmm19, %zmm18, %zmm26
vpxord %zmm25, %zmm25, %zmm25
vpmadd52huq %zmm19, %zmm18, %zmm25
vpxord %zmm6, %zmm6, %zmm6
vpmadd52huq %zmm19, %zmm19, %zmm6
vmovdqa64 %zmm6, 2496(%rdi)
vpaddq %zmm9, %zmm9, %zmm9
vpmadd52huq %zmm17, %zmm16, %zmm11
vpmadd52huq %zmm16, %zmm16, %zmm9
vmovdqa64 %zmm9, 2112(%rdi)
vpmadd52huq %zmm19, %zmm15, %zmm13
vpmadd52huq %zmm19, %zmm16, %zmm7
vpmadd52huq %zmm19, %zmm17, %zmm26
vpaddq %zmm25, %zmm25, %zmm25
vpmadd52luq %zmm19, %zmm19, %zmm25
vmovdqa64 %zmm25, 2432(%rdi)
vpaddq %zmm11, %zmm11, %zmm11
vpmadd52luq %zmm17, %zmm17, %zmm11
vmovdqa64 %zmm11, 2176(%rdi)
vpmadd52huq %zmm18, %zmm16, %zmm13
vpmadd52huq %zmm18, %zmm17, %zmm7
vpaddq %zmm26, %zmm26, %zmm26
vpmadd52huq %zmm18, %zmm18, %zmm26
vmovdqa64 %zmm26, 2368(%rdi)
vpaddq %zmm13, %zmm13, %zmm13
vpaddq %zmm7, %zmm7, %zmm7
vpmadd52huq %zmm17, %zmm17, %zmm13
vmovdqa64 %zmm13, 2240(%rdi)
vpmadd52luq %zmm18, %zmm18, %zmm7
vmovdqa64 %zmm7, 2304(%rdi)
vzeroupper
